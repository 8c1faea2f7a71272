package org.lianxin.roster.solver;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Some days in a row.
 *
 * @param until the first day that is no longer one of them; null while nobody knows
 */
public record DaySpan(LocalDate from, @Nullable LocalDate until) {

	/** Tells whether a day is one of them. */
	public boolean includes(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || day.isBefore(this.until));
	}

}
