package org.lianxin.placement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.PlannedStudio;

/** Where a plan seats one of those whom it places, as the table keeps it. */
record SeatState(UUID representativeId, @Nullable UUID from, @Nullable UUID to, boolean pinned, boolean byHand) {

	/** Returns the same with what the solver found. */
	SeatState taking(@Nullable PlannedStudio studio) {
		return new SeatState(this.representativeId, this.from, (studio != null) ? studio.id() : null, this.pinned,
				this.byHand);
	}

}
