package org.lianxin.petition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.DecideFeedback;
import org.lianxin.petition.PetitionNumber;

/** What is typed to decide after a second "not satisfied". */
record DecisionForm(@Nullable Integer seen, @NotNull(message = "{petition.decision.blank}") @Nullable Boolean redo,
		@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
				message = "{petition.words.long}") @Nullable String words) {

	DecisionForm {
		seen = (seen != null) ? seen : 0;
	}

	DecideFeedback toCommand(PetitionNumber number) {
		return new DecideFeedback(number, this.seen, this.redo, this.words);
	}

}
