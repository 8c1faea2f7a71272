package org.lianxin.petition.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.Outcome;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.ReplyToResident;

import org.springframework.web.multipart.MultipartFile;

/** What is typed to answer the resident. */
record ReplyForm(@Nullable Integer seen, @NotNull UUID submissionId,
		@NotNull(message = "{petition.outcome.blank}") @Nullable Outcome outcome,
		@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
				message = "{petition.words.long}") @Nullable String words,
		@Nullable List<MultipartFile> photos) {

	ReplyForm {
		seen = (seen != null) ? seen : 0;
	}

	ReplyToResident toCommand(PetitionNumber number) {
		return new ReplyToResident(number, this.seen, this.outcome, this.words, this.submissionId);
	}

}
