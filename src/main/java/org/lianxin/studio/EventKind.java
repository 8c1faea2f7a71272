package org.lianxin.studio;

/** What a studio holds outside its door. */
public enum EventKind {

	/** A stall at a rural market (赶大集). */
	MARKET_DAY,
	/** A meeting on one topic with residents (民主恳谈会). */
	DELIBERATION,
	/** A day of visits to households or villages. */
	VISIT_DAY,
	/** Anything else. */
	OTHER;

	/** Returns the message key of its name. */
	public String key() {
		return "studio.event.kind." + name();
	}

}
