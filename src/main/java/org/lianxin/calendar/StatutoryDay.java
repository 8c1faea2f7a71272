package org.lianxin.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day on which the State Council's notice departs from the plain week.
 *
 * @param date the day in China
 * @param kind whether it takes work away or adds it
 * @param nameZh Chinese name of the festival it belongs to
 * @param nameEn English name of the festival it belongs to
 */
public record StatutoryDay(LocalDate date, Kind kind, String nameZh, String nameEn) {

	/**
	 * Names the festival in the reader's language; any language but English reads
	 * Chinese.
	 */
	public String name(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? this.nameEn : this.nameZh;
	}

	boolean isHoliday() {
		return this.kind == Kind.HOLIDAY;
	}

	/** Tells whether this day carries on the same festival from the day before. */
	boolean continues(StatutoryDay previous) {
		return this.nameZh.equals(previous.nameZh) && this.date.equals(previous.date.plusDays(1));
	}

	/** What the notice says of a day. */
	public enum Kind {

		/** Nobody works, be it a weekday or not. */
		HOLIDAY,

		/** A Saturday or Sunday worked to make up for a holiday (调休). */
		WORKDAY;

		/** Returns the message key of what it means. */
		public String key() {
			return "calendar.kind." + name();
		}

	}

}
