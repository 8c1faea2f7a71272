package org.lianxin.petition.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.HandlingService;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.ReturnResult;

/** What is typed to return a result to the one who handled it. */
record ReturnForm(@Nullable Integer seen,
		@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
				message = "{petition.words.long}") @Nullable String reason,
		@NotNull(message = "{petition.days.blank}") @Min(value = 1, message = "{petition.days.range}") @Max(
				value = HandlingService.MOST_DAYS, message = "{petition.days.range}") @Nullable Integer workingDays) {

	ReturnForm {
		seen = (seen != null) ? seen : 0;
	}

	ReturnResult toCommand(PetitionNumber number) {
		return new ReturnResult(number, this.seen, this.reason, this.workingDays);
	}

}
