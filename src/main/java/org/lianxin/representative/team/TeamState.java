package org.lianxin.representative.team;

/** Whether a service team may be asked for. */
public enum TeamState {

	/** Takes requests. */
	ACTIVE,
	/** Takes no new requests for the time being. */
	RESTING,
	/** Exists no longer. */
	DISSOLVED;

	/** Returns the message key of its name. */
	public String key() {
		return "team.state." + name();
	}

}
