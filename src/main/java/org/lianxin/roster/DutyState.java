package org.lianxin.roster;

/** What became of a duty. */
public enum DutyState {

	/** It stands and is still to come, or nobody has said yet what became of it. */
	PLANNED,
	/** Somebody sat there. */
	KEPT,
	/** Whoever was to sit did not come; the reason is in its history. */
	MISSED,
	/** It fell out. */
	CANCELLED;

	/** Returns the message key of its name. */
	public String key() {
		return "roster.duty.state." + name();
	}

}
