package org.lianxin.representative.team;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a request's timeline as a page shows it.
 *
 * @param actor null for the resident
 * @param elsewhere where to go instead, of a request that was declined
 */
public record RequestEntry(int sequence, RequestAct act, @Nullable String actor, @Nullable String workplace,
		@Nullable String words, @Nullable String elsewhere, Instant at) {
}
