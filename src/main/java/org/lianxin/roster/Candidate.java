package org.lianxin.roster;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be thought of for a duty.
 *
 * @param thisMonth how many duties they have in its month, and in its quarter
 * @param obstacles why they can't take it; none where they can
 */
public record Candidate(UUID id, String code, String name, @Nullable String post, int thisMonth, int thisQuarter,
		List<Obstacle> obstacles) {

	/** Tells whether they can take it. */
	public boolean isFree() {
		return this.obstacles.isEmpty();
	}

}
