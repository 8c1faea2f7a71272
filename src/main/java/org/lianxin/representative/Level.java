package org.lianxin.representative;

/** The party congress that a representative is elected to. */
public enum Level {

	NATION, PROVINCE, CITY, COUNTY, TOWNSHIP;

	/** Returns the message key of its name. */
	public String key() {
		return "representative.level." + name();
	}

}
