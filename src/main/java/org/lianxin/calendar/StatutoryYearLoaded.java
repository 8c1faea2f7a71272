package org.lianxin.calendar;

/**
 * The holidays of a year are known from now on, so that dates counted over it may move.
 */
public record StatutoryYearLoaded(int year) {
}
