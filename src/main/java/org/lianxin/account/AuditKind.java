package org.lianxin.account;

/** What the audit trail keeps. */
public enum AuditKind {

	SIGNED_IN, SIGN_IN_FAILED, ACCOUNT_LOCKED, PASSWORD_CHANGED, ACCOUNT_CREATED, PASSWORD_RESET, ACCOUNT_DISABLED,
	ACCOUNT_ENABLED, IDENTITY_REVEALED, PHONE_REVEALED, IDENTITY_GRANTED, ARCHIVE_CHECKED, RESULT_TAKEN_DOWN, IMPORTED,
	EXPORTED, COUNTY_DAY_ADDED, COUNTY_DAY_REMOVED, CALENDAR_YEAR_LOADED, DUE_DATES_MOVED, ROSTER_SETTINGS_CHANGED;

	/** Tells whether the portal may do it by itself, with nobody signed in. */
	public boolean isAutomatic() {
		return this == DUE_DATES_MOVED;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "account.audit." + name();
	}

}
