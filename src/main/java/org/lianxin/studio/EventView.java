package org.lianxin.studio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An event as a list, its page or its poster shows it.
 *
 * @param code short code in QR codes
 * @param studioClosed whether its studio is closed for good, and hangs up no more codes
 * @param place where it is held, in words
 * @param closedAt since when petitions are no longer counted to it; closedBy goes with it
 * @param version grows with each change
 */
public record EventView(UUID id, String code, UUID studioId, String studioSlug, String studioName, boolean studioClosed,
		String name, EventKind kind, LocalDate day, @Nullable String place, @Nullable Instant closedAt,
		@Nullable String closedBy, int version) {

	/** Tells whether petitions are no longer counted to it. */
	public boolean isClosed() {
		return this.closedAt != null;
	}

}
