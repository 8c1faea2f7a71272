package org.lianxin.calendar;

import java.time.LocalDate;

/** Gives a day off, or works on it, in one county. */
public record AddCountyDay(LocalDate date, StatutoryDay.Kind kind, String name) {
}
