package org.lianxin.petition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.FollowUp;
import org.lianxin.petition.PetitionNumber;

/** What is typed of a follow-up visit. */
record FollowUpForm(@Nullable Integer seen, @NotNull(message = "{petition.heard.blank}") @Nullable Heard heard,
		@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
				message = "{petition.words.long}") @Nullable String words) {

	FollowUpForm {
		seen = (seen != null) ? seen : 0;
	}

	FollowUp toCommand(PetitionNumber number) {
		return new FollowUp(number, this.seen, this.heard.rating(), this.words);
	}

}
