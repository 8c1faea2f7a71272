package org.lianxin.account;

/**
 * What an account may do in its county. Administrator, security administrator and auditor
 * are never one person (三员分立).
 */
public enum Role {

	/** Runs studios, units and accounts, and decides what is put to the county. */
	ADMINISTRATOR,
	/** Unlocks, resets and disables accounts. */
	SECURITY_ADMINISTRATOR,
	/** Reads the audit trail and checks archives. */
	AUDITOR,
	/** Runs one studio's daily work. */
	LIAISON,
	/** Answers for the petitions they first received. */
	REPRESENTATIVE,
	/** Handles what was sent to their unit. */
	UNIT_OFFICER,
	/** Reads all and urges. */
	SUPERVISOR;

	/** Returns the message key of the role's name. */
	public String key() {
		return "account.role." + name();
	}

	/** Tells whether such an account works for one studio, representative or unit. */
	public boolean hasWorkplace() {
		return this == LIAISON || this == REPRESENTATIVE || this == UNIT_OFFICER;
	}

	/**
	 * Tells whether such an account may reset, disable or enable one of the other role:
	 * nobody reaches those who watch over them.
	 */
	public boolean manages(Role other) {
		return switch (this) {
			case ADMINISTRATOR -> other != SECURITY_ADMINISTRATOR && other != AUDITOR;
			case SECURITY_ADMINISTRATOR -> other != AUDITOR;
			case AUDITOR, LIAISON, REPRESENTATIVE, UNIT_OFFICER, SUPERVISOR -> false;
		};
	}

}
