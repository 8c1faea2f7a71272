package org.lianxin.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an account.
 *
 * @param workplaceId the studio of a liaison, the representative or the unit it works
 * for; null for other roles
 * @param workplace its name
 */
public record CreateAccount(String username, String name, Role role, @Nullable UUID workplaceId,
		@Nullable String workplace) {

	/**
	 * What a username looks like, in small letters so that it can be told on the phone.
	 */
	public static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,39}";

	static boolean isUsername(String typed) {
		return typed.matches(USERNAME);
	}

}
