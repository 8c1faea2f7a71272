package org.lianxin.placement.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.placement.PublishPlan;

import org.springframework.format.annotation.DateTimeFormat;

/** From which day a plan is to hold, from the version that the reader saw. */
record PublicationForm(@Nullable Integer version, @NotNull(message = "{placement.day.missing}") @DateTimeFormat(
		iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {

	/** The same day, for the version that stands now. */
	PublicationForm over(int version) {
		return new PublicationForm(version, this.day);
	}

	PublishPlan toCommand(UUID planId) {
		return new PublishPlan(planId, (this.version != null) ? this.version : -1, Objects.requireNonNull(this.day));
	}

}
