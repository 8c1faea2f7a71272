package org.lianxin.representative.team.web;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.DeclineRequest;
import org.lianxin.representative.team.RequestDetail;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.web.Line;

/**
 * Why the team can't help and where to go instead, as typed.
 *
 * @param version the one that the writer saw
 */
record DeclineForm(@Nullable Integer version,
		@NotBlank(message = "{team.request.reason.missing}") @Size(max = 500,
				message = "{team.request.words.long}") @Nullable String reason,
		@NotBlank(message = "{team.request.elsewhere.missing}") @Line(max = 200) @Nullable String elsewhere) {

	static DeclineForm of(RequestDetail asked) {
		return new DeclineForm(asked.version(), null, null);
	}

	DeclineRequest toCommand(TeamRequestNumber number) {
		return new DeclineRequest(number, Optional.ofNullable(this.version).orElse(-1),
				Optional.ofNullable(this.reason).orElseThrow(), Optional.ofNullable(this.elsewhere).orElseThrow());
	}

}
