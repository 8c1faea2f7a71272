package org.lianxin.studio.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.lianxin.studio.StudioState;

/** What an administrator may do to the state of a studio; each has a page of its own. */
enum StateMove {

	OPENING(StudioState.OPEN), SUSPENSION(StudioState.SUSPENDED), CLOSURE(StudioState.CLOSED);

	private final StudioState to;

	StateMove(StudioState to) {
		this.to = to;
	}

	/** Lists the moves that a studio in that state has. */
	static List<StateMove> from(StudioState state) {
		return Arrays.stream(values()).filter((move) -> state.leadsTo(move.to)).toList();
	}

	StudioState to() {
		return this.to;
	}

	/** Tells whether the public is told why. */
	public boolean needsReason() {
		return this != OPENING;
	}

	/** Returns the last part of its address. */
	public String noun() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the message key of its words. */
	public String key() {
		return "studio.move." + name();
	}

}
