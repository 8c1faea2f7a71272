package org.lianxin.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** How pressing a matter is, from the share of its working days that is used up. */
public enum DueLight {

	/** There is time. */
	CALM,

	/** Yellow: most of the time is used. */
	SOON,

	/** Orange: it is due today or nearly. */
	URGENT,

	/** Red: the due date has passed. */
	LATE;

	/** From this share of the time on the light is yellow; practice of the counties. */
	static final int SOON_PERCENT = 70;

	/** From this share of the time on the light is orange; practice of the counties. */
	static final int URGENT_PERCENT = 90;

	/**
	 * Reads the light on a day. Today counts as used; a due date is kept until its end.
	 * @param from the day on which the clock was started, itself not counted
	 * @param due the last day in time, extensions included
	 */
	public static DueLight of(LocalDate from, LocalDate due, LocalDate today, WorkingDays days) {
		if (today.isAfter(due)) {
			return LATE;
		}
		int given = days.between(from, due);
		int used = days.between(from, today);
		if (used * 100 >= given * URGENT_PERCENT) {
			return URGENT;
		}
		return (used * 100 >= given * SOON_PERCENT) ? SOON : CALM;
	}

	/** Names the light in styles and message keys: {@code calm}, {@code soon}, … */
	public String token() {
		return name().toLowerCase(Locale.ROOT);
	}

}
