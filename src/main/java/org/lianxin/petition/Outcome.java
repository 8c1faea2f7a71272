package org.lianxin.petition;

/** What came of a petition: solved, explained and refused are different words. */
public enum Outcome {

	PENDING, SOLVED, EXPLAINED, REFUSED, WITHDRAWN;

	/** Tells whether something came of it: solved, or explained why it can't be. */
	public boolean isSettled() {
		return this == SOLVED || this == EXPLAINED;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "petition.outcome." + name();
	}

}
