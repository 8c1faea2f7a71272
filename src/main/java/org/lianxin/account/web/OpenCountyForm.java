package org.lianxin.account.web;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.CreateAccount;
import org.lianxin.account.OpenCounty;

/** What opening a county needs besides its division. */
record OpenCountyForm(
		@NotBlank(message = "{account.county.slug.missing}") @Pattern(regexp = "|[a-z][a-z-]{1,30}",
				message = "{account.county.slug.pattern}") @Nullable String slug,
		@NotBlank(message = "{account.county.initials.missing}") @Pattern(regexp = "|[A-Z]{2,4}",
				message = "{account.county.initials.pattern}") @Nullable String initials,
		@NotBlank(message = "{account.new.username.missing}") @Pattern(regexp = "|" + CreateAccount.USERNAME,
				message = "{account.new.username.pattern}") @Nullable String administrator,
		@NotBlank(message = "{account.new.name.missing}") @Size(max = 40, message = "{account.new.name.long}") @Pattern(
				regexp = "\\P{Cntrl}*", message = "{account.new.name.pattern}") @Nullable String administratorName) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("tenancy.county.taken", "slug");

	static OpenCountyForm empty() {
		return new OpenCountyForm(null, null, null, null);
	}

	OpenCounty toCommand(int divisionCode) {
		return new OpenCounty(divisionCode, this.slug, this.initials, this.administrator,
				this.administratorName.strip());
	}

}
