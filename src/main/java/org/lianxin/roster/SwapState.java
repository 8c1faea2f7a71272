package org.lianxin.roster;

/** What became of an offer to swap. */
public enum SwapState {

	/** It waits for somebody to take it. */
	OFFERED,
	/** Somebody took the duty over, or gave one of theirs for it. */
	TAKEN,
	/** The one asked can't. */
	DECLINED,
	/** Whoever offered it sits there after all. */
	WITHDRAWN,
	/** The liaison took it back. */
	VETOED,
	/** The duty began, or changed hands otherwise. */
	LAPSED;

	/** Returns the message key of its name. */
	public String key() {
		return "roster.swap.state." + name();
	}

}
