package org.lianxin.tenancy;

/**
 * A county has been opened; its modules fill in what every county starts with, in the
 * same transaction.
 */
public record CountyOpened(int countyId, int divisionCode) {
}
