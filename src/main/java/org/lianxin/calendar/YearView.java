package org.lianxin.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A year of a county's calendar.
 *
 * @param published whether the State Council's notice for it is known
 * @param workingDays how many days are worked
 * @param months the twelve
 * @param runs the days that depart from the plain week, in order, those of one festival
 * together
 */
public record YearView(int year, boolean published, int workingDays, List<Month> months, List<Run> runs) {

	public YearView {
		months = List.copyOf(months);
		runs = List.copyOf(runs);
	}

	/**
	 * A month in weeks from Monday to Sunday.
	 *
	 * @param weeks seven squares each; those before the first and after the last day are
	 * blank
	 */
	public record Month(YearMonth month, int workingDays, List<List<Square>> weeks) {

		public Month {
			weeks = List.copyOf(weeks);
		}

	}

	/**
	 * A square of a month.
	 *
	 * @param date null in a blank one
	 * @param name the festival or reason of a day that departs from the plain week
	 */
	public record Square(@Nullable LocalDate date, DayMark mark, @Nullable String name, boolean today) {

		static final Square BLANK = new Square(null, DayMark.WORKED, null, false);

	}

	/**
	 * Days in a row that are what they are for the same reason.
	 *
	 * @param removable whether the county may still take it back
	 */
	public record Run(LocalDate first, LocalDate last, int days, DayMark mark, String name, boolean removable) {

		/** Tells whether it is a single day. */
		public boolean isSingle() {
			return this.days == 1;
		}

	}

}
