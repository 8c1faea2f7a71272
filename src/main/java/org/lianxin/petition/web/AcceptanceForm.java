package org.lianxin.petition.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.AcceptPetition;
import org.lianxin.petition.PetitionNumber;

/** What is typed to take a petition on. */
record AcceptanceForm(@Nullable Integer seen,
		@NotNull(message = "{petition.receiver.unknown}") @Nullable UUID receiverId,
		@Size(max = 2000, message = "{petition.words.long}") @Nullable String words) {

	AcceptanceForm {
		seen = (seen != null) ? seen : 0;
	}

	AcceptPetition toCommand(PetitionNumber number) {
		return new AcceptPetition(number, this.seen, this.receiverId, this.words);
	}

}
