package org.lianxin.studio.web;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.OpenStudio;
import org.lianxin.studio.StudioState;

/** Opens a studio. */
record OpeningForm(
		@NotNull(message = "{studio.slug.missing}") @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}",
				message = "{studio.slug.wrong}") @Nullable String slug,
		@Nullable StudioState state, @Valid FactsForm facts) {

	/** A request without any of the facts is as good as an empty form. */
	OpeningForm {
		facts = (facts != null) ? facts : FactsForm.empty();
	}

	static OpeningForm empty() {
		return new OpeningForm(null, StudioState.OPEN, FactsForm.empty());
	}

	OpenStudio toCommand() {
		return new OpenStudio(Objects.requireNonNull(this.slug), this.facts.toFacts(),
				(this.state != null) ? this.state : StudioState.OPEN);
	}

}
