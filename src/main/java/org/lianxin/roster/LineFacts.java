package org.lianxin.roster;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.DayRule;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Profession;

/**
 * On these days, in this half of the day, so many representatives.
 *
 * @param starts local time of the county, as ends
 * @param people how many sit, 1 to 20
 * @param leadingCadre whether one of them at least must be a leading cadre
 * @param profession the trade that one of them at least must be strong in, null for any
 * @param from the first day on which it holds
 * @param until the first day on which it no longer holds; null while nobody knows
 */
public record LineFacts(DayRule rule, Half half, LocalTime starts, LocalTime ends, int people, boolean leadingCadre,
		@Nullable Profession profession, LocalDate from, @Nullable LocalDate until) {

	/**
	 * Makes the facts.
	 * @throws Unprocessable if it ends before it begins, by the hour or by the day
	 */
	public LineFacts {
		if (!ends.isAfter(starts)) {
			throw new Unprocessable("roster.line.hours.backwards");
		}
		if (until != null && !until.isAfter(from)) {
			throw new Unprocessable("roster.line.days.backwards");
		}
	}

	/** Tells whether it asks for somebody on that day. */
	boolean asksOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || day.isBefore(this.until)) && this.rule.names(day);
	}

}
