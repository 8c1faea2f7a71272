package org.lianxin.petition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.RefusePetition;

/** What is typed not to take a petition on. */
record RefusalForm(@Nullable Integer seen,
		@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
				message = "{petition.words.long}") @Nullable String reason,
		@NotBlank(message = "{petition.refusal.whereToGo.blank}") @Size(max = 200,
				message = "{petition.line.long}") @Nullable String whereToGo) {

	RefusalForm {
		seen = (seen != null) ? seen : 0;
	}

	RefusePetition toCommand(PetitionNumber number) {
		return new RefusePetition(number, this.seen, this.reason, this.whereToGo);
	}

}
