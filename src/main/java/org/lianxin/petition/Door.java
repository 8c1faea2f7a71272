package org.lianxin.petition;

/** Where a matter belongs that is not handled here, as the scope gate tells it. */
public enum Door {

	EMERGENCY, DISCIPLINE, COURT, XINFANG;

	/** Returns the message key of its name. */
	public String key() {
		return "petition.door." + name();
	}

}
