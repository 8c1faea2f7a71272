package org.lianxin.roster.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.LendRepresentative;
import org.lianxin.web.Line;

/** Who is lent where, as typed. */
record LoanForm(@NotBlank(message = "{roster.person.missing}") @Nullable String who,
		@NotNull(message = "{roster.loan.studio.missing}") @Nullable UUID studioId,
		@NotNull(message = "{roster.leave.from.missing}") @Nullable LocalDate from, @Nullable LocalDate lastDay,
		@NotBlank(message = "{roster.reason.missing}") @Size(min = 2,
				message = "{roster.leave.reason.short}") @Line(max = 200) @Nullable String reason) {

	static LoanForm empty() {
		return new LoanForm(null, null, null, null, null);
	}

	/** Turns the form into a command, once it is valid. */
	LendRepresentative toCommand(UUID representativeId) {
		return new LendRepresentative(representativeId, Objects.requireNonNull(this.studioId),
				Objects.requireNonNull(this.from), this.lastDay, Objects.requireNonNull(this.reason));
	}

}
