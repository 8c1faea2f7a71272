package org.lianxin.petition.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.ArchivePetition;
import org.lianxin.petition.PetitionNumber;

/** What is typed to close a file. */
record ClosureForm(@Nullable Integer seen,
		@Size(max = 2000, message = "{petition.words.long}") @Nullable String words) {

	ClosureForm {
		seen = (seen != null) ? seen : 0;
	}

	ArchivePetition toCommand(PetitionNumber number) {
		return new ArchivePetition(number, this.seen, this.words);
	}

}
