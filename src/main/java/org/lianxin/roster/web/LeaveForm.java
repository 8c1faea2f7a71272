package org.lianxin.roster.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.AskLeave;
import org.lianxin.web.Line;

/** Which days somebody can't sit, and why; who it is, where others enter it for them. */
record LeaveForm(@Nullable String who, @NotNull(message = "{roster.leave.from.missing}") @Nullable LocalDate from,
		@NotNull(message = "{roster.leave.last.missing}") @Nullable LocalDate lastDay,
		@NotBlank(message = "{roster.leave.reason.missing}") @Size(min = 2,
				message = "{roster.leave.reason.short}") @Line(max = 200) @Nullable String reason) {

	static LeaveForm on(@Nullable String who, @Nullable LocalDate day) {
		return new LeaveForm(who, day, day, null);
	}

	/**
	 * Tells whether it ends before it begins, so that this is said with all else that is
	 * wrong.
	 */
	boolean isBackwards() {
		return this.from != null && this.lastDay != null && this.lastDay.isBefore(this.from);
	}

	/** Turns the form into a command, once it is valid. */
	AskLeave toCommand(UUID representativeId) {
		return new AskLeave(representativeId, Objects.requireNonNull(this.from), Objects.requireNonNull(this.lastDay),
				Objects.requireNonNull(this.reason));
	}

}
