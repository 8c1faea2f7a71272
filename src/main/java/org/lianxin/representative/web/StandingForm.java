package org.lianxin.representative.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.ChangeStanding;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.web.Line;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Suspends somebody or exempts them from duty.
 *
 * @param lastDay the last day on which it holds, or null while nobody knows
 */
record StandingForm(
		@NotBlank(message = "{representative.reason.missing}") @Size(min = 2,
				message = "{representative.reason.short}") @Line(max = 200) @Nullable String reason,
		@NotNull(message = "{representative.day.missing}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("representative.standing.backwards", "lastDay");

	ChangeStanding toCommand(String code, RepresentativeState state) {
		LocalDate until = (this.lastDay != null) ? this.lastDay.plusDays(1) : null;
		return new ChangeStanding(code, state, Objects.requireNonNull(this.reason), Objects.requireNonNull(this.day),
				until);
	}

}
