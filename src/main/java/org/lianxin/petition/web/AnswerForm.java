package org.lianxin.petition.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.AnswerPetition;
import org.lianxin.petition.Outcome;
import org.lianxin.petition.PetitionNumber;

import org.springframework.web.multipart.MultipartFile;

/** What is typed to settle a petition on the spot. */
record AnswerForm(@Nullable Integer seen, @NotNull UUID submissionId, @Nullable UUID receiverId,
		@NotNull(message = "{petition.outcome.blank}") @Nullable Outcome outcome,
		@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
				message = "{petition.words.long}") @Nullable String words,
		@Nullable List<MultipartFile> photos) {

	AnswerForm {
		seen = (seen != null) ? seen : 0;
	}

	AnswerPetition toCommand(PetitionNumber number) {
		return new AnswerPetition(number, this.seen, this.receiverId, this.outcome, this.words, this.submissionId);
	}

}
