package org.lianxin.roster;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a duty changed, or whoever sits there.
 *
 * @param from who sat before, null for nobody
 * @param to who sits from then on, null for nobody
 */
public record DutyShift(UUID dutyId, ChangeKind kind, @Nullable UUID from, @Nullable UUID to) {

	/** Tells whether somebody else sits there now, or nobody. */
	public boolean changesHands() {
		return !Objects.equals(this.from, this.to);
	}

}
