package org.lianxin.roster;

/** What somebody may do with an offer to swap. */
public enum SwapAct {

	/** Takes the duty over, or gives one of theirs for it. */
	ACCEPT,
	/** Says that they can't. */
	DECLINE,
	/** Takes the offer back. */
	WITHDRAW,
	/** Takes back what two agreed on. */
	VETO;

	/** Returns the message key of its button. */
	public String key() {
		return "roster.swap.act." + name();
	}

}
