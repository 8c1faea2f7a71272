package org.lianxin.roster;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * When a representative would rather sit.
 *
 * @param studioName where they sit today, null for nowhere
 * @param version grows with each change; -1 where nothing was said yet
 * @param weekdays Monday = 1; none for no matter which
 * @param half null for no matter which
 * @param byName who said so last
 */
public record WishView(UUID representativeId, String code, String name, @Nullable String studioName, int version,
		Set<Integer> weekdays, @Nullable Half half, @Nullable String byName, @Nullable Instant at) {

	/** Tells whether any day suits as well as another. */
	public boolean isAny() {
		return this.weekdays.isEmpty() && this.half == null;
	}

}
