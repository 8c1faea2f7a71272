package org.lianxin.representative.team;

/** Where a request for a team stands. */
public enum RequestState {

	/** Waits for an answer. */
	ASKED,
	/** The team comes, on a day that is agreed. */
	ACCEPTED,
	/** The team has been there. */
	DONE,
	/** The team can't help; the reason and where to go instead are told. */
	DECLINED,
	/** Whoever asked has taken it back. */
	WITHDRAWN;

	/** Returns the message key of its name. */
	public String key() {
		return "team.request.state." + name();
	}

	/** Tells whether something is still to be done. */
	public boolean isOpen() {
		return this == ASKED || this == ACCEPTED;
	}

}
