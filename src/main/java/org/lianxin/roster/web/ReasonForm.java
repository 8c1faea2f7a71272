package org.lianxin.roster.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyReason;
import org.lianxin.web.Line;

/** Why something is done with a duty, from the version that the writer saw. */
record ReasonForm(@Nullable Integer version,
		@NotBlank(message = "{roster.reason.missing}") @Line(max = 200) @Nullable String reason) {

	static ReasonForm of(int version) {
		return new ReasonForm(version, null);
	}

	/** Turns the form into a command, once it is valid; without a version it is stale. */
	DutyReason toCommand(UUID id) {
		return new DutyReason(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.reason).strip());
	}

}
