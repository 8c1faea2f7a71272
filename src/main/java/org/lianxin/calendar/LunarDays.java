package org.lianxin.calendar;

import java.time.LocalDate;

import com.nlf.calendar.Solar;

/** The days of the lunar calendar (农历), by which rural markets meet. */
public final class LunarDays {

	private LunarDays() {
	}

	/** Returns the day of its lunar month on which a date falls, 1 to 30. */
	public static int dayOfMonth(LocalDate date) {
		return lunar(date).getDay();
	}

	/** Returns the lunar month and day of a date. */
	public static Lunar of(LocalDate date) {
		com.nlf.calendar.Lunar lunar = lunar(date);
		return new Lunar(lunar.getMonthInChinese(), lunar.getDayInChinese(), Math.abs(lunar.getMonth()),
				lunar.getDay());
	}

	private static com.nlf.calendar.Lunar lunar(LocalDate date) {
		return Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth()).getLunar();
	}

	/**
	 * A lunar month and day.
	 *
	 * @param month as almanacs print it, a leap month with the character that says so
	 * @param day as almanacs print it
	 */
	public record Lunar(String month, String day, int monthNumber, int dayNumber) {
	}

}
