package org.lianxin.roster;

/** What can happen to a published duty. */
public enum ChangeKind {

	/** It came into being, with or without somebody. */
	PUBLISHED,
	/** A later roster gave it to another, or to nobody. */
	REPLANNED,
	/** Somebody was found for it by hand. */
	ASSIGNED,
	/** Another stepped in at short notice. */
	SUBSTITUTED,
	/** Two representatives agreed. */
	SWAPPED,
	/** The liaison took that back. */
	SWAP_VETOED,
	/** Whoever was to sit is on leave, suspended or gone. */
	VACATED,
	/** Its hours were changed. */
	MOVED,
	/** It fell out. */
	CANCELLED,
	/** Its studio receives nobody, or its day became a day off. */
	HALTED,
	/** It stands again, or all the same. */
	RESUMED,
	/** Later rosters leave it as it is. */
	PINNED,
	/** Later rosters may change it again. */
	UNPINNED,
	/** Whoever was to sit did. */
	KEPT,
	/** Whoever was to sit did not come. */
	MISSED,
	/** What was recorded of attendance was wrong. */
	CORRECTED;

	/** Returns the message key of its name. */
	public String key() {
		return "roster.change." + name();
	}

}
