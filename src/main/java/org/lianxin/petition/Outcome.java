package org.lianxin.petition;

/** What came of a petition: solved, explained and refused are different words. */
public enum Outcome {

	PENDING, SOLVED, EXPLAINED, REFUSED, WITHDRAWN;

	/** Returns the message key of its name. */
	public String key() {
		return "petition.outcome." + name();
	}

}
