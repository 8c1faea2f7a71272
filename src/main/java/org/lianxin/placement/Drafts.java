package org.lianxin.placement;

import java.time.LocalDate;
import java.util.UUID;

import org.lianxin.representative.Sittings;
import org.lianxin.studio.StudioService;

import org.springframework.stereotype.Component;

/** Reads all that a plan needs, in a handful of statements. */
@Component
class Drafts {

	private final Sittings sittings;

	private final StudioService studios;

	private final PlacementSeats seats;

	Drafts(Sittings sittings, StudioService studios, PlacementSeats seats) {
		this.sittings = sittings;
		this.studios = studios;
		this.seats = seats;
	}

	Roll roll(LocalDate day) {
		return Roll.of(this.sittings.on(day), this.studios.all(), this.sittings.ties());
	}

	Draft draft(UUID planId, PlanSettings settings) {
		return new Draft(roll(settings.holdsFrom()), settings, this.seats.of(planId));
	}

}
