package org.lianxin.calendar;

import java.time.LocalDate;

/**
 * The due light with its words: how long there is, or by how much it is late.
 *
 * @param light how pressing it is
 * @param key key in the bundle {@code messages/calendar}, its one argument the number of
 * working days
 * @param workingDays working days left, or overdue; never negative
 */
public record TimeLeft(DueLight light, String key, int workingDays) {

	private static final String DUE_TODAY = "calendar.light.today";

	/** Reads the light and its words on a day; see {@link DueLight#of}. */
	public static TimeLeft of(LocalDate from, LocalDate due, LocalDate today, WorkingDays days) {
		DueLight light = DueLight.of(from, due, today, days);
		String key = today.isEqual(due) ? DUE_TODAY : "calendar.light." + light.token();
		return new TimeLeft(light, key, Math.abs(days.between(today, due)));
	}

}
