package org.lianxin.studio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was shown for an item, by whom and when.
 *
 * @param photos the ids of its photos, in order
 */
public record EvidenceView(UUID id, UUID itemId, @Nullable String note, @Nullable String link, List<UUID> photos,
		String byName, Instant at) {
}
