package org.lianxin.petition;

/** On whose desk a petition lies. */
public enum Holder {

	STUDIO, UNIT, COUNTY, NONE;

	/** Returns the message key of its name. */
	public String key() {
		return "petition.holder." + name();
	}

}
