package org.lianxin.petition.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.CompleteHandling;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.ReportProgress;

import org.springframework.web.multipart.MultipartFile;

/** What is typed of the handling: how it goes, or what came of it. */
record ReportForm(@Nullable Integer seen, @NotNull UUID submissionId,
		@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
				message = "{petition.words.long}") @Nullable String words,
		@Nullable List<MultipartFile> photos) {

	ReportForm {
		seen = (seen != null) ? seen : 0;
	}

	ReportProgress toProgress(PetitionNumber number) {
		return new ReportProgress(number, this.words, this.submissionId);
	}

	CompleteHandling toResult(PetitionNumber number) {
		return new CompleteHandling(number, this.seen, this.words, this.submissionId);
	}

}
