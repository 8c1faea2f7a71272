package org.lianxin.roster;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a representative also sits in a studio which is not theirs.
 *
 * @param home the studio in which they sit today, null for none
 * @param until the first day on which they no longer do, null while nobody knows
 */
public record LoanView(UUID id, int version, String code, String name, @Nullable String home, String studioName,
		LocalDate from, @Nullable LocalDate until, String reason, String byName) {

	/** Returns the last day of it, null while nobody knows. */
	public @Nullable LocalDate lastDay() {
		return (this.until != null) ? this.until.minusDays(1) : null;
	}

	/** Tells whether it was taken back before it began. */
	public boolean isTakenBack() {
		return this.from.equals(this.until);
	}

	/** Tells whether it still holds on that day, or will. */
	public boolean reaches(LocalDate day) {
		return this.until == null || this.until.isAfter(day);
	}

}
