package org.lianxin.representative;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That somebody was elected for a term.
 *
 * @param number of the term
 * @param until the first day on which they no longer served, or null while they do
 */
public record MandateView(Level level, int number, LocalDate from, @Nullable LocalDate until) {

	/** Returns the last day on which they serve. */
	public @Nullable LocalDate lastDay() {
		return (this.until != null) ? this.until.minusDays(1) : null;
	}

}
