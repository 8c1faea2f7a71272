package org.lianxin.studio;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether a studio receives the public. */
public enum StudioState {

	/** Being furnished; not yet shown to the public. */
	PREPARING,
	/** Receives the public. */
	OPEN,
	/** Receives nobody for a time, for a reason that the public is told. */
	SUSPENDED,
	/** Closed for good; its board says so, since its code may still hang on a wall. */
	CLOSED;

	private static final Map<StudioState, Set<StudioState>> MOVES = Map.of(PREPARING, EnumSet.of(OPEN, CLOSED), OPEN,
			EnumSet.of(SUSPENDED, CLOSED), SUSPENDED, EnumSet.of(OPEN, CLOSED), CLOSED,
			EnumSet.noneOf(StudioState.class));

	/** Returns the message key of its name. */
	public String key() {
		return "studio.state." + name();
	}

	/** Tells whether a studio may go from here to there. */
	public boolean leadsTo(StudioState next) {
		return MOVES.get(this).contains(next);
	}

	/** Tells whether people who come to the studio find somebody. */
	public boolean isReceiving() {
		return this == OPEN;
	}

	/**
	 * Tells whether the public finds the studio in lists and its liaison takes on what
	 * residents bring; a studio that is suspended still answers what reaches it from the
	 * web.
	 */
	public boolean isInService() {
		return this == OPEN || this == SUSPENDED;
	}

	/** Tells whether the public must be told why. */
	boolean needsReason() {
		return this == SUSPENDED || this == CLOSED;
	}

}
