package org.lianxin.representative;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a term of a party congress.
 *
 * @param number the how-manieth it is
 * @param startsOn its first day
 * @param endsOn the first day that no longer belongs to it, or null while nobody knows
 */
@Embeddable
public record TermFacts(@Enumerated(EnumType.STRING) Level level, int number, LocalDate startsOn,
		@Nullable LocalDate endsOn) {
}
