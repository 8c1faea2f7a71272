package org.lianxin.petition.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.HandOverPetition;
import org.lianxin.petition.PetitionNumber;

/** What is typed to hand a petition to another studio. */
record TransferForm(@Nullable Integer seen, @NotNull(message = "{petition.handOver.studio}") @Nullable UUID studioId,
		@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
				message = "{petition.words.long}") @Nullable String reason) {

	TransferForm {
		seen = (seen != null) ? seen : 0;
	}

	HandOverPetition toCommand(PetitionNumber number) {
		return new HandOverPetition(number, this.seen, this.studioId, this.reason);
	}

}
