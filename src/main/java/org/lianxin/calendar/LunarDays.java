package org.lianxin.calendar;

import java.time.LocalDate;

import com.nlf.calendar.Solar;

/** The days of the lunar calendar (农历), by which rural markets meet. */
public final class LunarDays {

	private LunarDays() {
	}

	/** Returns the day of its lunar month on which a date falls, 1 to 30. */
	public static int dayOfMonth(LocalDate date) {
		return Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth()).getLunar().getDay();
	}

	/** Returns the lunar date in words, as almanacs print it. */
	public static String words(LocalDate date) {
		return Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth()).getLunar().toString();
	}

}
