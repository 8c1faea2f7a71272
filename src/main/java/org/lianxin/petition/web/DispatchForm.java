package org.lianxin.petition.web;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.DispatchPetition;
import org.lianxin.petition.HandlingService;
import org.lianxin.petition.PetitionNumber;

/** What is typed to send a petition to a handling unit. */
record DispatchForm(@Nullable Integer seen, @NotNull(message = "{petition.unit.unknown}") @Nullable UUID unitId,
		@NotNull(message = "{petition.days.blank}") @Min(value = 1, message = "{petition.days.range}") @Max(
				value = HandlingService.MOST_DAYS, message = "{petition.days.range}") @Nullable Integer workingDays,
		@Size(max = 2000, message = "{petition.words.long}") @Nullable String words) {

	DispatchForm {
		seen = (seen != null) ? seen : 0;
	}

	DispatchPetition toCommand(PetitionNumber number) {
		return new DispatchPetition(number, this.seen, this.unitId, this.workingDays, this.words);
	}

}
