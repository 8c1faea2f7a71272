package org.lianxin.roster;

/** What was decided on a leave. */
public enum LeaveState {

	/** Nobody has decided yet. */
	ASKED,
	/** They need not sit. */
	APPROVED,
	/** They are to sit as planned. */
	REFUSED,
	/** They no longer ask. */
	WITHDRAWN;

	/** Returns the message key of its name. */
	public String key() {
		return "roster.leave.state." + name();
	}

}
