package org.lianxin.privacy;

/**
 * The keys for personal data are there but can't be used; the message says in one
 * sentence what to mend.
 */
public class UnusableKeys extends KeyTrouble {

	public UnusableKeys(String message) {
		super(message, null);
	}

	public UnusableKeys(String message, Throwable cause) {
		super(message, cause);
	}

}
