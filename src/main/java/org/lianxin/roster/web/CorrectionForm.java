package org.lianxin.roster.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.CorrectDuty;
import org.lianxin.roster.DutyState;
import org.lianxin.web.Line;

/** What really became of a duty, from the version that the writer saw. */
record CorrectionForm(@Nullable Integer version,
		@NotNull(message = "{roster.correction.state.missing}") @Nullable DutyState state,
		@NotBlank(message = "{roster.reason.missing}") @Line(max = 200) @Nullable String reason) {

	static CorrectionForm of(int version) {
		return new CorrectionForm(version, null, null);
	}

	/** Turns the form into a command, once it is valid; without a version it is stale. */
	CorrectDuty toCommand(UUID id) {
		return new CorrectDuty(id, Objects.requireNonNullElse(this.version, -1), Objects.requireNonNull(this.state),
				Objects.requireNonNull(this.reason).strip());
	}

}
