package org.lianxin.privacy;

/**
 * An external database is set but the keys for personal data are not; the message says in
 * one sentence what to set.
 */
public class MissingKeys extends RuntimeException {

	public MissingKeys(String message) {
		super(message);
	}

}
