package org.lianxin.roster;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A duty as calendar programs are told of it.
 *
 * @param version grows with each change
 * @param place name and address of the studio
 * @param person who sits, null while nobody is found
 * @param cancelled whether it fell out, or is no longer theirs
 * @param changedAt when that was last changed
 */
record FeedEntry(UUID id, int version, Instant startsAt, Instant endsAt, String studio, @Nullable String address,
		@Nullable String person, boolean cancelled, Instant changedAt) {
}
