package org.lianxin.petition;

import java.time.Instant;
import java.util.UUID;

/** What came of a matter, as everybody may read it. */
public record PublishedResultView(UUID id, PetitionKind kind, String title, String words, String reply,
		String studioName, Instant publishedAt) {
}
