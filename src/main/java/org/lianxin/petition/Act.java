package org.lianxin.petition;

/** Everything that can be done to a petition; each is one entry of its timeline. */
public enum Act {

	REGISTER(true), ACCEPT(true), REFUSE(true), ANSWER(true), HAND_OVER(true), DISPATCH(true), ASK_INSTRUCTION(true),
	INSTRUCT(true), OBJECT(false), PROGRESS(true), RESULT(false), RETURN(false), REPLY(true), FOLLOW_UP(true),
	RATE(true), REOPEN(true), DECIDE(true), ARCHIVE(true), WITHDRAW(true), ADD_WORDS(true), URGE(false), NOTE(false),
	GRANT_IDENTITY(false);

	private final boolean shownToResident;

	Act(boolean shownToResident) {
		this.shownToResident = shownToResident;
	}

	/**
	 * Tells whether the resident sees that this was done; what staff say among themselves
	 * they don't.
	 */
	public boolean isShownToResident() {
		return this.shownToResident;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "petition.act." + name();
	}

}
