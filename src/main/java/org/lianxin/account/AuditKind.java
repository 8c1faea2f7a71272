package org.lianxin.account;

/** What the audit trail keeps. */
public enum AuditKind {

	SIGNED_IN, SIGN_IN_FAILED, ACCOUNT_LOCKED, PASSWORD_CHANGED, ACCOUNT_CREATED, PASSWORD_RESET, ACCOUNT_DISABLED,
	ACCOUNT_ENABLED, IDENTITY_REVEALED, PHONE_REVEALED, IDENTITY_GRANTED, ARCHIVE_CHECKED, RESULT_TAKEN_DOWN, IMPORTED,
	EXPORTED;

	/** Returns the message key of its name. */
	public String key() {
		return "account.audit." + name();
	}

}
