package org.lianxin.representative;

/** Whether a representative serves on a day. */
public enum RepresentativeState {

	/** Serves. */
	ACTIVE,
	/** Does not serve while something is looked into. */
	SUSPENDED,
	/** Stays a representative but does no duty, such as the seriously ill. */
	EXEMPT,
	/** Is a representative no longer. */
	ENDED;

	/** Tells whether residents may turn to them. */
	public boolean receives() {
		return this == ACTIVE || this == EXEMPT;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "representative.state." + name();
	}

}
