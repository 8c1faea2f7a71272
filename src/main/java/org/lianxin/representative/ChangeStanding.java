package org.lianxin.representative;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a representative to be suspended, exempt from duty, or one no longer.
 *
 * @param state which of the three
 * @param from the first day on which it holds
 * @param until the first day on which it no longer holds, or null while nobody knows
 */
public record ChangeStanding(String code, RepresentativeState state, String reason, LocalDate from,
		@Nullable LocalDate until) {
}
