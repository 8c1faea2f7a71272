package org.lianxin.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which a county departs from the State Council's calendar.
 *
 * @param name why, as deadlines explain it
 * @param byName who recorded it
 */
public record CountyDay(LocalDate date, StatutoryDay.Kind kind, String name, String byName, Instant recordedAt) {
}
