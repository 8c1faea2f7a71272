package org.lianxin.representative;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That somebody was suspended, exempt from duty or a representative no longer.
 *
 * @param from the first day on which it held
 * @param until the first day on which it no longer held, or null while nobody knows
 */
public record StandingView(RepresentativeState state, String reason, LocalDate from, @Nullable LocalDate until,
		String byName, Instant recordedAt, @Nullable String endReason, @Nullable String endedByName) {

	/** Returns the last day on which it holds. */
	public @Nullable LocalDate lastDay() {
		return (this.until != null) ? this.until.minusDays(1) : null;
	}

	/** Tells whether it is yet to begin, and can be taken back. */
	public boolean isComing(LocalDate today) {
		return this.from.isAfter(today) && !isTakenBack();
	}

	/** Tells whether it was taken back before it began. */
	public boolean isTakenBack() {
		return this.from.equals(this.until);
	}

}
