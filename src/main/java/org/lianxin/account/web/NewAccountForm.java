package org.lianxin.account.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.CreateAccount;
import org.lianxin.account.Role;

/** A new account, asked for one decision at a time: role, workplace, person. */
record NewAccountForm(@Nullable Role role, @Nullable UUID workplace,
		@NotBlank(message = "{account.new.username.missing}") @Pattern(regexp = "|" + CreateAccount.USERNAME,
				message = "{account.new.username.pattern}") @Nullable String username,
		@NotBlank(message = "{account.new.name.missing}") @Size(max = 40, message = "{account.new.name.long}") @Pattern(
				regexp = "\\P{Cntrl}*", message = "{account.new.name.pattern}") @Nullable String name) {

	/** Tells whether the role is chosen, and the place it works for where it has one. */
	boolean isPlaced() {
		return this.role != null && (!this.role.hasWorkplace() || this.workplace != null);
	}

}
