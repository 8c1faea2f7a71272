package org.lianxin.petition;

/** How a resident rates what was done (监督评议). */
public enum Rating {

	SATISFIED, BASICALLY_SATISFIED, DISSATISFIED;

	/** Returns the message key of its name. */
	public String key() {
		return "petition.rating." + name();
	}

}
