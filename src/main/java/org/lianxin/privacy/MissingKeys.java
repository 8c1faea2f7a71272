package org.lianxin.privacy;

/**
 * The keys for personal data are neither set nor beside the data; the message says in one
 * sentence what to set or put back.
 */
public class MissingKeys extends KeyTrouble {

	public MissingKeys(String message) {
		super(message, null);
	}

}
