package org.lianxin.roster;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.events.RosterPublished;
import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.CountyEntity;

/**
 * A draft of who sits when (排班方案). What the node that solves it tells of its progress is
 * written past this class, so only what changed here is saved.
 */
@Entity
@DynamicUpdate
class DutyRoster extends CountyEntity<DutyRoster> {

	/** A node gives a sign each second; one silent for so long is gone. */
	static final Duration SILENCE = Duration.ofSeconds(30);

	@Enumerated(EnumType.STRING)
	private RosterState state = RosterState.SOLVING;

	@Embedded
	private DraftSettings settings;

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
	protected DutyRoster() {
	}

	DutyRoster(DraftSettings settings, String by, Instant at) {
		this.settings = settings;
		this.drawnBy = by;
		this.drawnAt = at;
		this.heardAt = at;
	}

	/** Lets the solver look once more. */
	void solveAgain(Instant at) {
		requireAtRest(at);
		this.state = RosterState.SOLVING;
		this.run++;
		this.begunAt = null;
		this.heardAt = at;
		this.cancelled = false;
	}

	/** Asks the node that solves it to be content with what it has. */
	void cancel() {
		if (this.state != RosterState.SOLVING) {
			throw new Conflict("roster.draft.notNow");
		}
		this.cancelled = true;
	}

	/** Checks that it may be published. */
	void requireDraft() {
		if (this.state != RosterState.DRAFT) {
			throw new Conflict("roster.draft.notNow");
		}
	}

	/** Lets its duties stand. */
	void publish(String by, Instant at) {
		requireDraft();
		close(RosterState.PUBLISHED, by, at);
		registerEvent(new RosterPublished(countyId(), id()));
	}

	/** Puts it aside; what stands stays as it is. */
	void discard(String by, Instant at) {
		requireAtRest(at);
		close(RosterState.DISCARDED, by, at);
	}

	private void requireAtRest(Instant at) {
		boolean interrupted = this.state == RosterState.FAILED || RosterView.isSilent(this.state, this.heardAt, at);
		if (this.state != RosterState.DRAFT && !interrupted) {
			throw new Conflict("roster.draft.notNow");
		}
	}

	private void close(RosterState state, String by, Instant at) {
		this.state = state;
		this.closedBy = by;
		this.closedAt = at;
	}

	DraftSettings settings() {
		return this.settings;
	}

	int run() {
		return this.run;
	}

}
