package org.lianxin.calendar;

/**
 * The county has other working days from now on. Told within the transaction that changes
 * them, so that dates counted over them change with them or not at all.
 */
public record CountyDaysChanged(int countyId) {
}
