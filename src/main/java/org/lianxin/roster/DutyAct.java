package org.lianxin.roster;

/** What somebody may do with a published duty; each has a page or a button. */
public enum DutyAct {

	/** Records that whoever was to sit did. */
	KEEP("attendance"),
	/** Lets it stand although something spoke against it. */
	RESUME("resumption"),
	/** Finds somebody for it. */
	ASSIGN("assignment"),
	/** Lets another sit there instead. */
	SUBSTITUTE("assignment"),
	/** Offers it to colleagues. */
	SWAP("swap"),
	/** Asks for leave on its day. */
	LEAVE("leave"),
	/** Records that whoever was to sit did not come. */
	MISS("absence"),
	/** Says that what was recorded is wrong. */
	CORRECT("correction"),
	/** Leaves it as it is when rosters are drawn again. */
	PIN("pin"),
	/** Lets rosters change it again. */
	UNPIN("pin"),
	/** Lets it fall out. */
	CANCEL("cancellation");

	private final String noun;

	DutyAct(String noun) {
		this.noun = noun;
	}

	/** Returns the last part of its address. */
	public String noun() {
		return this.noun;
	}

	/** Tells whether it is possible but nothing that the duty waits for. */
	public boolean isSide() {
		return this == RESUME || this == LEAVE || this == PIN || this == UNPIN || this == CANCEL;
	}

	/** Returns the message key of its button. */
	public String key() {
		return "roster.act." + name();
	}

	/** Returns the message key of what is said once it is done. */
	public String doneKey() {
		return "roster.act.done." + name();
	}

}
