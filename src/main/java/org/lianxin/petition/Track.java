package org.lianxin.petition;

/**
 * The three ways of handling: on the spot, by instruction, with a deadline
 * (小事当场办、大事请示办、要事限时办).
 */
public enum Track {

	SPOT, INSTRUCTION, DEADLINE;

	/** Returns the message key of its name. */
	public String key() {
		return "petition.track." + name();
	}

}
