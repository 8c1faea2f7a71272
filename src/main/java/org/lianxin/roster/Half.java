package org.lianxin.roster;

/** Half a working day; nobody sits in two places in the same one. */
public enum Half {

	/** Before noon (上午). */
	MORNING,
	/** After noon (下午). */
	AFTERNOON;

	/** Returns the message key of its name. */
	public String key() {
		return "roster.half." + name();
	}

}
