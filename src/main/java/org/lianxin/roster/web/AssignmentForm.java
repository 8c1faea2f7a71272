package org.lianxin.roster.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.AssignDuty;
import org.lianxin.web.Line;

/** Who is to sit, from the version that the writer saw. */
record AssignmentForm(@Nullable Integer version,
		@NotNull(message = "{roster.assignment.nobody}") @Nullable UUID representativeId,
		@Line(max = 200) @Nullable String reason) {

	static AssignmentForm of(int version) {
		return new AssignmentForm(version, null, null);
	}

	/** Turns the form into a command, once it is valid; without a version it is stale. */
	AssignDuty toCommand(UUID id) {
		return new AssignDuty(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.representativeId), this.reason);
	}

}
