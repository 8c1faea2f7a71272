package org.lianxin.roster;

/** What becomes of duties on public holidays. */
public enum Holidays {

	/** They fall out. */
	SKIPPED,
	/** They are kept like those of any day. */
	KEPT;

	/** Returns the message key of its name. */
	public String key() {
		return "roster.holidays." + name();
	}

}
