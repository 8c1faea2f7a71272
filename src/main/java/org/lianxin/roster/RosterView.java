package org.lianxin.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.solver.RosterScore;
import org.lianxin.solving.DraftState;

/**
 * A draft roster as its pages show it.
 *
 * @param state what has become of it; one whose node fell silent counts as interrupted
 * @param studioName the one studio that it is drawn for, null for all
 * @param duties how many it decides, of all that the reader may know of
 * @param unfilled for how many of these nobody is found, null before a search has ended
 * @param begunAt when the solver began, null while it waits for its turn
 * @param cancelled whether the solver was asked to end
 * @param score the best so far, null while there is none
 * @param elapsed how long it was solved, up to now while it is
 * @param closedBy who published or discarded it; closedAt goes with it
 * @param version grows with each change
 */
public record RosterView(UUID id, int version, DraftState state, DraftSettings settings, @Nullable String studioName,
		int duties, @Nullable Integer unfilled, String drawnBy, Instant drawnAt, @Nullable Instant begunAt,
		boolean cancelled, @Nullable RosterScore score, @Nullable Duration elapsed, @Nullable String closedBy,
		@Nullable Instant closedAt) {

	/** Tells whether the solver is at work on it. */
	public boolean isSolving() {
		return this.state == DraftState.SOLVING;
	}

	/** Tells whether it may be changed by hand and published. */
	public boolean isDraft() {
		return this.state == DraftState.DRAFT;
	}

	/** Returns how long it was solved, in full seconds. */
	public long seconds() {
		return (this.elapsed != null) ? this.elapsed.toSeconds() : 0;
	}

}
