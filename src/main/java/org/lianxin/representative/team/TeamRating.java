package org.lianxin.representative.team;

/** How those who asked for a team rate what it did (监督评议). */
public enum TeamRating {

	SATISFIED, BASICALLY_SATISFIED, DISSATISFIED;

	/** Returns the message key of its name. */
	public String key() {
		return "team.rating." + name();
	}

}
