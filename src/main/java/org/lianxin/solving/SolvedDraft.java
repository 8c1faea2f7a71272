package org.lianxin.solving;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.CountyEntity;

/**
 * A draft that a solver makes. What the node that solves it tells of its progress is
 * written past this class, so a subclass saves only what changed.
 */
@MappedSuperclass
public abstract class SolvedDraft<T extends SolvedDraft<T>> extends CountyEntity<T> {

	@Enumerated(EnumType.STRING)
	private DraftState state = DraftState.SOLVING;

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
	protected SolvedDraft() {
	}

	protected SolvedDraft(String by, Instant at) {
		this.drawnBy = by;
		this.drawnAt = at;
		this.heardAt = at;
	}

	/** Returns the message key that says what it is too late or too early for. */
	protected abstract String notNow();

	/**
	 * Lets the solver look once more.
	 * @throws Conflict if the solver is at work on it, or it is closed
	 */
	public void solveAgain(Instant at) {
		requireAtRest(at);
		this.state = DraftState.SOLVING;
		this.run++;
		this.begunAt = null;
		this.heardAt = at;
		this.cancelled = false;
	}

	/**
	 * Asks the node that solves it to be content with what it has.
	 * @throws Conflict if none is at work on it
	 */
	public void cancel() {
		require(this.state == DraftState.SOLVING);
		this.cancelled = true;
	}

	/**
	 * Checks that it may be changed by hand and published.
	 * @throws Conflict if there is no proposal, or it is closed
	 */
	public void requireDraft() {
		require(this.state == DraftState.DRAFT);
	}

	/** Closes it as what stands. */
	protected void close(String by, Instant at) {
		requireDraft();
		close(DraftState.PUBLISHED, by, at);
	}

	/**
	 * Puts it aside; what stands stays as it is.
	 * @throws Conflict if the solver is at work on it, or it is closed
	 */
	public void discard(String by, Instant at) {
		requireAtRest(at);
		close(DraftState.DISCARDED, by, at);
	}

	private void requireAtRest(Instant at) {
		DraftState now = this.state.at(at, this.heardAt);
		require(now == DraftState.DRAFT || now == DraftState.FAILED);
	}

	private void require(boolean possible) {
		if (!possible) {
			throw new Conflict(notNow());
		}
	}

	private void close(DraftState state, String by, Instant at) {
		this.state = state;
		this.closedBy = by;
		this.closedAt = at;
	}

	/** Returns which search it is, from 1. */
	public int run() {
		return this.run;
	}

}
