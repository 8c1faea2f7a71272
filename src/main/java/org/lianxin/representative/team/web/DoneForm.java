package org.lianxin.representative.team.web;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.FinishRequest;
import org.lianxin.representative.team.RequestDetail;
import org.lianxin.representative.team.TeamRequestNumber;

/**
 * What the team did, as typed.
 *
 * @param version the one that the writer saw
 * @param served how many people were served
 */
record DoneForm(@Nullable Integer version,
		@NotBlank(message = "{team.request.report.missing}") @Size(max = 1000,
				message = "{team.request.report.long}") @Nullable String words,
		@NotBlank(message = "{team.request.served.missing}") @Pattern(regexp = "|[1-9]\\d{0,4}",
				message = "{team.request.served.wrong}") @Nullable String served) {

	static DoneForm of(RequestDetail asked) {
		return new DoneForm(asked.version(), null, null);
	}

	FinishRequest toCommand(TeamRequestNumber number) {
		return new FinishRequest(number, Optional.ofNullable(this.version).orElse(-1),
				Optional.ofNullable(this.words).orElseThrow(),
				Integer.parseInt(Optional.ofNullable(this.served).orElseThrow()));
	}

}
