package org.lianxin.representative;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A term of a party congress as pages show it.
 *
 * @param endsOn the first day that no longer belongs to it
 * @param elected how many were elected for it
 * @param version grows with each change
 */
public record TermView(UUID id, Level level, int number, LocalDate startsOn, @Nullable LocalDate endsOn, long elected,
		int version) {

	/** Returns its facts. */
	public TermFacts facts() {
		return new TermFacts(this.level, this.number, this.startsOn, this.endsOn);
	}

}
