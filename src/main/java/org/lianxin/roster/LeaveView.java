package org.lianxin.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A leave as pages show it.
 *
 * @param version grows with each change
 * @param code of the representative, with their name and the studio in which they sit
 * today
 * @param until the first day on which they can sit again
 * @param answer what they were told
 */
public record LeaveView(UUID id, int version, UUID representativeId, String code, String name, @Nullable UUID studioId,
		@Nullable String studioName, LocalDate from, LocalDate until, String reason, LeaveState state, String askedBy,
		Instant askedAt, @Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String answer) {

	/** Returns the last day of it. */
	public LocalDate lastDay() {
		return this.until.minusDays(1);
	}

}
