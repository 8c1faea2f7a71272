package org.lianxin.representative.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.PlaceRepresentative;
import org.lianxin.web.Line;

import org.springframework.format.annotation.DateTimeFormat;

/** Places a representative in a studio, or changes their fixed day there. */
record PlacementForm(@NotNull(message = "{representative.studio.missing}") @Nullable UUID studioId,
		@NotNull(message = "{representative.day.missing}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
		@Nullable DayOfWeek weekday, @Line(max = 40) @Nullable String dutyTime,
		@Size(min = 2, message = "{representative.reason.short}") @Line(max = 200) @Nullable String reason) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("representative.studio.unknown", "studioId",
			"representative.placement.backwards", "day");

	PlaceRepresentative toCommand(UUID representativeId) {
		return new PlaceRepresentative(representativeId, Objects.requireNonNull(this.studioId),
				Objects.requireNonNull(this.day), this.weekday, this.dutyTime, this.reason);
	}

}
