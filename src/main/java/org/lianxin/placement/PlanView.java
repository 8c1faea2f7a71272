package org.lianxin.placement;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.PlacementScore;
import org.lianxin.solving.DraftState;

/**
 * A plan as its pages show it.
 *
 * @param state what has become of it; one whose node fell silent counts as interrupted
 * @param people how many it places
 * @param begunAt when the solver began, null while it waits for its turn
 * @param cancelled whether the solver was asked to end
 * @param score the best so far, null while there is none
 * @param elapsed how long it was solved, up to now while it is
 * @param closedBy who published or discarded it; closedAt goes with it
 * @param version grows with each change
 */
public record PlanView(UUID id, int version, DraftState state, PlanSettings settings, @Nullable String scopeStudioName,
		int people, String drawnBy, Instant drawnAt, @Nullable Instant begunAt, boolean cancelled,
		@Nullable PlacementScore score, @Nullable Duration elapsed, @Nullable String closedBy,
		@Nullable Instant closedAt) {

	/** Tells whether the solver is at work on it. */
	public boolean isSolving() {
		return this.state == DraftState.SOLVING;
	}

	/** Tells whether seats may be changed by hand. */
	public boolean isDraft() {
		return this.state == DraftState.DRAFT;
	}

	/** Returns how long it was solved, in full seconds. */
	public long seconds() {
		return (this.elapsed != null) ? this.elapsed.toSeconds() : 0;
	}

}
