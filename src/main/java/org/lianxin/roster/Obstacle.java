package org.lianxin.roster;

/** Why a representative can't take a duty. */
public enum Obstacle {

	/** They neither sit in that studio nor are lent to it. */
	ELSEWHERE,
	/** They are suspended, exempt or no longer a representative on that day. */
	NOT_SERVING,
	/** They are on leave on that day. */
	ON_LEAVE,
	/** They sit somewhere else in that half of the day. */
	BUSY,
	/** They have as many duties in that month as the county allows. */
	MONTH_FULL,
	/** Only a leading cadre can take it. */
	NO_LEADING_CADRE,
	/** It asks for a trade in which they are not strong. */
	OTHER_TRADE;

	/** Returns the message key of the sentence that says so. */
	public String key() {
		return "roster.obstacle." + name();
	}

}
