package org.lianxin.calendar;

import java.time.LocalDate;

/**
 * The county has other working days from now on. Told within the transaction that changes
 * them, so that dates counted over them change with them or not at all.
 *
 * @param date the day that is another now
 */
public record CountyDaysChanged(int countyId, LocalDate date) {
}
