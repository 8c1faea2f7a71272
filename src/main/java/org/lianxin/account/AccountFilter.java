package org.lianxin.account;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts of a county to list; an absent part means all.
 *
 * @param text what a name or a username begins with
 */
public record AccountFilter(@Nullable Role role, @Nullable AccountState state, @Nullable String text) {

	/** Every account. */
	public static final AccountFilter ALL = new AccountFilter(null, null, null);

	List<Role> roles() {
		return (this.role != null) ? List.of(this.role) : Arrays.asList(Role.values());
	}

	List<Boolean> disabled() {
		return (this.state != null) ? List.of(this.state == AccountState.DISABLED) : List.of(true, false);
	}

	boolean locked() {
		return this.state == AccountState.LOCKED;
	}

	/** Returns the text as a pattern of LIKE whose escape is "!". */
	String prefix() {
		String typed = (this.text != null) ? this.text.strip() : "";
		return typed.replace("\0", "").replaceAll("[!%_]", "!$0") + "%";
	}

}
