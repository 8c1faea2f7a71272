package org.lianxin.placement;

/** Whom a plan places; all others stay where they are and count. */
public enum PlanScope {

	/** Those who sit nowhere. */
	UNPLACED,
	/** Those of one studio. */
	STUDIO,
	/** Those whom the county names one by one. */
	CHOSEN,
	/** Everybody. */
	EVERYBODY;

	/** Returns the message key of its name. */
	public String key() {
		return "placement.scope." + name();
	}

}
