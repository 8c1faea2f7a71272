package org.lianxin.placement;

import java.util.UUID;

/**
 * Somebody for whom a plan no longer fits, since something changed after it was drawn.
 */
public record Drift(UUID representativeId, String name, Kind kind) {

	/** What has changed. */
	public enum Kind {

		/** No longer a representative. */
		ENDED,
		/** Suspended. */
		SUSPENDED,
		/** Placed otherwise by somebody else. */
		PLACED_OTHERWISE,
		/** The studio no longer receives. */
		STUDIO_CLOSED,
		/** A rule that must be kept would now be broken. */
		RULE_BROKEN;

		/** Returns the message key of its words. */
		public String key() {
			return "placement.drift." + name();
		}

	}

}
