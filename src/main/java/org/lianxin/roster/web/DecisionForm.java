package org.lianxin.roster.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DecideLeave;
import org.lianxin.web.Line;

/** What is decided on a leave, from the version that the writer saw. */
record DecisionForm(@Nullable Integer version,
		@NotNull(message = "{roster.leave.verdict.missing}") @Nullable Verdict verdict,
		@Size(min = 2, message = "{roster.leave.answer.short}") @Line(max = 200) @Nullable String answer) {

	static DecisionForm of(int version) {
		return new DecisionForm(version, null, null);
	}

	/** Turns the form into a command, once it is valid; without a version it is stale. */
	DecideLeave toCommand(UUID id) {
		return new DecideLeave(id, Objects.requireNonNullElse(this.version, -1), this.verdict == Verdict.APPROVE,
				this.answer);
	}

	/** Yes or no. */
	enum Verdict {

		APPROVE, REFUSE;

		String key() {
			return "roster.leave.verdict." + name();
		}

	}

}
