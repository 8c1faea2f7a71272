package org.lianxin.roster;

/** What has become of a draft roster. */
public enum RosterState {

	/** The solver looks for people. */
	SOLVING,
	/** People are proposed and may be changed by hand. */
	DRAFT,
	/** Its duties stand. */
	PUBLISHED,
	/** Put aside for good. */
	DISCARDED,
	/** The search was interrupted and may be begun again. */
	FAILED;

	/** Returns the message key of its name. */
	public String key() {
		return "roster.draft.state." + name();
	}

	/** Tells whether it is still worked on. */
	public boolean isOpen() {
		return this != PUBLISHED && this != DISCARDED;
	}

}
