package org.lianxin.petition;

import org.lianxin.shared.Conflict;

/** Somebody else has done something to the petition since this person looked at it. */
public class Overtaken extends Conflict {

	private final int seen;

	Overtaken(PetitionNumber number, int seen) {
		super("petition.overtaken", number);
		this.seen = seen;
	}

	/** Returns the last entry of the timeline that this person had seen. */
	public int seen() {
		return this.seen;
	}

}
