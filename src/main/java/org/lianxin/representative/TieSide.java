package org.lianxin.representative;

/** What the other one of two tied representatives is to this one. */
public enum TieSide {

	/** Husband or wife. */
	SPOUSE,
	/** Their superior at work. */
	SUPERIOR,
	/** Their subordinate at work. */
	SUBORDINATE;

	/** Returns the message key of its name. */
	public String key() {
		return "representative.tie." + name();
	}

}
