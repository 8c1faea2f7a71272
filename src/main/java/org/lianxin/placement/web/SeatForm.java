package org.lianxin.placement.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.placement.MoveSeat;

/** Seats somebody elsewhere, from the version of the plan that the writer saw. */
record SeatForm(@Nullable Integer version, @NotNull(message = "{placement.studio.missing}") @Nullable UUID studioId) {

	/** The same wish, for the version that stands now. */
	SeatForm over(int version) {
		return new SeatForm(version, this.studioId);
	}

	MoveSeat toCommand(UUID planId, UUID representativeId) {
		return new MoveSeat(planId, (this.version != null) ? this.version : -1, representativeId,
				Objects.requireNonNull(this.studioId));
	}

}
