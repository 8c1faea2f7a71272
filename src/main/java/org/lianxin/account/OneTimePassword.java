package org.lianxin.account;

import java.io.Serializable;

/**
 * A password shown once to the one who asked for it, and changed by its owner at the
 * first sign-in.
 */
public record OneTimePassword(String username, String password) implements Serializable {

	@Override
	public String toString() {
		return "OneTimePassword[" + this.username + "]";
	}

}
