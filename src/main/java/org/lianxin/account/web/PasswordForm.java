package org.lianxin.account.web;

import java.util.Map;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/** A new password, typed twice, and the present one. */
record PasswordForm(@NotEmpty(message = "{account.password.present.missing}") @Nullable String present,
		@NotEmpty(message = "{account.password.chosen.missing}") @Nullable String chosen, @Nullable String again) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("account.password.present", "present", "account.password.length",
			"chosen", "account.password.simple", "chosen", "account.password.username", "chosen",
			"account.password.same", "chosen");

	static PasswordForm empty() {
		return new PasswordForm(null, null, null);
	}

	void check(BindingResult errors) {
		if (!errors.hasFieldErrors("chosen") && this.chosen != null && !this.chosen.equals(this.again)) {
			errors.rejectValue("again", "account.password.again.differs");
		}
	}

}
