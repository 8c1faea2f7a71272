package org.lianxin.account;

/** Whether an account can sign in. */
public enum AccountState {

	/** It can. */
	ACTIVE,
	/** Not for a quarter of an hour, after five wrong passwords. */
	LOCKED,
	/** Not until somebody enables it. */
	DISABLED;

	/** Returns the message key of its name. */
	public String key() {
		return "account.state." + name();
	}

}
