package org.lianxin.placement;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.hibernate.annotations.DynamicUpdate;
import org.lianxin.placement.events.PlacementPublished;
import org.lianxin.solving.SolvedDraft;

/** A proposal of who sits in which studio (编排方案). */
@Entity
@DynamicUpdate
class PlacementPlan extends SolvedDraft<PlacementPlan> {

	@Embedded
	private PlanSettings settings;

	@SuppressWarnings("NullAway.Init")
	protected PlacementPlan() {
	}

	PlacementPlan(PlanSettings settings, String by, Instant at) {
		super(by, at);
		this.settings = settings;
	}

	@Override
	protected String notNow() {
		return "placement.notNow";
	}

	/** Puts the seats into force from a day on. */
	void publish(LocalDate day, String by, Instant at) {
		close(by, at);
		this.settings = this.settings.holdingFrom(day);
		registerEvent(new PlacementPublished(countyId(), id()));
	}

	PlanSettings settings() {
		return this.settings;
	}

}
