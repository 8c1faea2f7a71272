package org.lianxin.calendar;

import java.util.Locale;

/** What a day is in the calendar of a county. */
public enum DayMark {

	/** Monday to Friday, worked. */
	WORKED,
	/** Saturday or Sunday, free. */
	WEEKEND,
	/** Given off by the State Council. */
	HOLIDAY,
	/** A Saturday or Sunday that the State Council has worked (调休). */
	MAKE_UP,
	/** Given off by the county. */
	COUNTY_HOLIDAY,
	/** A Saturday or Sunday that the county works. */
	COUNTY_WORKDAY;

	static DayMark of(StatutoryDay.Kind kind, boolean own) {
		return switch (kind) {
			case HOLIDAY -> own ? COUNTY_HOLIDAY : HOLIDAY;
			case WORKDAY -> own ? COUNTY_WORKDAY : MAKE_UP;
		};
	}

	/** Tells whether the day departs from the plain week. */
	public boolean isSpecial() {
		return this != WORKED && this != WEEKEND;
	}

	/** Tells whether the county made it so. */
	public boolean isOwn() {
		return this == COUNTY_HOLIDAY || this == COUNTY_WORKDAY;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "calendar.mark." + name();
	}

	/** Returns the message key of the word that stands in a small square. */
	public String signKey() {
		return "calendar.sign." + name();
	}

	/** Names it in styles: {@code county-holiday}, … */
	public String token() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
