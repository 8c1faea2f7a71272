package org.lianxin.petition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.Remark;

/** What is typed where only words are asked for. */
record RemarkForm(@Nullable Integer seen, @NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
		message = "{petition.words.long}") @Nullable String words) {

	RemarkForm {
		seen = (seen != null) ? seen : 0;
	}

	Remark toCommand(PetitionNumber number) {
		return new Remark(number, this.seen, this.words);
	}

}
