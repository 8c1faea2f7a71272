package org.lianxin.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An account as a list or a page shows it.
 *
 * @param workplaceId the studio, representative or unit it works for
 * @param initial the password was given by somebody else and is still to be changed
 */
public record AccountView(UUID id, String username, String name, Role role, @Nullable UUID workplaceId,
		@Nullable String workplace, boolean initial, boolean locked, boolean disabled) {

	/** Returns whether it can sign in. */
	public AccountState state() {
		if (this.disabled) {
			return AccountState.DISABLED;
		}
		return this.locked ? AccountState.LOCKED : AccountState.ACTIVE;
	}

}
