package org.lianxin.placement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.placement.events.PlacementPublished;
import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.CountyEntity;

/**
 * A proposal of who sits in which studio (编排方案). What the node that solves it tells of
 * its progress is written past this class, so only what changed here is saved.
 */
@Entity
@DynamicUpdate
class PlacementPlan extends CountyEntity<PlacementPlan> {

	/** A node gives a sign each second; one silent for so long is gone. */
	static final Duration SILENCE = Duration.ofSeconds(30);

	@Enumerated(EnumType.STRING)
	private PlanState state = PlanState.SOLVING;

	@Embedded
	private PlanSettings settings;

	@Column(updatable = false)
	private String drawnBy;

	@Column(updatable = false)
	private Instant drawnAt;

	private int run = 1;

	private @Nullable Instant begunAt;

	private Instant heardAt;

	private boolean cancelled;

	private @Nullable String closedBy;

	private @Nullable Instant closedAt;

	@SuppressWarnings("NullAway.Init")
	protected PlacementPlan() {
	}

	PlacementPlan(PlanSettings settings, String by, Instant at) {
		this.settings = settings;
		this.drawnBy = by;
		this.drawnAt = at;
		this.heardAt = at;
	}

	/** Lets the solver look for seats once more, from the beginning. */
	void solveAgain(Instant at) {
		if (this.state != PlanState.DRAFT && !isInterrupted(at)) {
			throw new Conflict("placement.notNow");
		}
		this.state = PlanState.SOLVING;
		this.run++;
		this.begunAt = null;
		this.heardAt = at;
		this.cancelled = false;
	}

	/** Asks the node that solves it to be content with what it has. */
	void cancel() {
		if (this.state != PlanState.SOLVING) {
			throw new Conflict("placement.notNow");
		}
		this.cancelled = true;
	}

	/** Checks that seats may be changed by hand. */
	void requireDraft() {
		if (this.state != PlanState.DRAFT) {
			throw new Conflict("placement.notNow");
		}
	}

	/** Puts the seats into force from a day on. */
	void publish(LocalDate day, String by, Instant at) {
		requireDraft();
		this.settings = this.settings.holdingFrom(day);
		close(PlanState.PUBLISHED, by, at);
		registerEvent(new PlacementPublished(countyId(), id()));
	}

	/** Puts the plan aside; what the record says of seats stays as it is. */
	void discard(String by, Instant at) {
		if (this.state != PlanState.DRAFT && !isInterrupted(at)) {
			throw new Conflict("placement.notNow");
		}
		close(PlanState.DISCARDED, by, at);
	}

	private void close(PlanState state, String by, Instant at) {
		this.state = state;
		this.closedBy = by;
		this.closedAt = at;
	}

	private boolean isInterrupted(Instant at) {
		return this.state == PlanState.FAILED || PlanView.isSilent(this.state, this.heardAt, at);
	}

	PlanSettings settings() {
		return this.settings;
	}

	int run() {
		return this.run;
	}

}
