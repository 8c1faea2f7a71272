package org.lianxin.representative.web;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.web.Line;

import org.springframework.format.annotation.DateTimeFormat;

/** From which day something is so, and why. */
record DayForm(
		@NotNull(message = "{representative.day.missing}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
		@NotBlank(message = "{representative.reason.missing}") @Size(min = 2,
				message = "{representative.reason.short}") @Line(max = 200) @Nullable String reason) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("representative.ending.future", "day",
			"representative.ending.backwards", "day", "representative.placement.backwards", "day");

}
