package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which events a list shows.
 *
 * @param studioId only those of one studio, or null for all that the reader may see
 * @param after the cursor of the page before
 */
public record EventFilter(When when, @Nullable UUID studioId, @Nullable String after) {

	/** On which side of today an event lies. */
	public enum When {

		/** Today and later; the next comes first. */
		UPCOMING,
		/** Over; the newest comes first. */
		PAST;

		/** Returns the message key of its name. */
		public String key() {
			return "studio.event.when." + name();
		}

	}

}
