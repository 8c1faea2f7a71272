package org.lianxin.roster;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Says when a representative would rather sit.
 *
 * @param version the wish as the writer saw it, -1 for none
 * @param weekdays Monday = 1; none for no matter which
 * @param half null for no matter which
 */
public record KeepWish(UUID representativeId, int version, Set<Integer> weekdays, @Nullable Half half) {

	public KeepWish {
		weekdays = Set.copyOf(weekdays);
	}

}
