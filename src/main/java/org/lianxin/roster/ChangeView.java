package org.lianxin.roster;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of a duty.
 *
 * @param fromName who sat before, null for nobody
 * @param toName who sits from then on, null for nobody
 */
public record ChangeView(ChangeKind kind, @Nullable String fromName, @Nullable String toName, @Nullable String reason,
		String byName, Instant at) {
}
