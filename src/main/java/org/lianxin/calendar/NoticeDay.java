package org.lianxin.calendar;

import java.time.LocalDate;

/**
 * A day as a file names it.
 *
 * @param line where the file names it
 */
record NoticeDay(int line, LocalDate date, StatutoryDay.Kind kind, String name) {
}
