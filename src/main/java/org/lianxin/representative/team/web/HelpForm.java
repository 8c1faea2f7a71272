package org.lianxin.representative.team.web;

import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.RateRequest;
import org.lianxin.representative.team.TeamRating;
import org.lianxin.representative.team.TeamRequestNumber;

/** Whether it helped, with a word if they like. */
record HelpForm(@NotNull(message = "{team.rating.empty}") @Nullable TeamRating rating,
		@Size(max = 500, message = "{team.rating.long}") @Nullable String words) {

	RateRequest toCommand(TeamRequestNumber number) {
		return new RateRequest(number, Optional.ofNullable(this.rating).orElseThrow(), this.words);
	}

}
