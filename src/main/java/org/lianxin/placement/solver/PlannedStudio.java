package org.lianxin.placement.solver;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioKind;

/**
 * A studio in which people may be placed.
 *
 * @param townshipId where it stands
 * @param profession the trade that the studio of an industry serves
 * @param receiving whether anybody may be placed there: it is open or being prepared
 */
public record PlannedStudio(UUID id, StudioKind kind, @Nullable UUID townshipId, @Nullable Profession profession,
		boolean receiving) {

	/** Tells whether it belongs to that township, and not to a trade. */
	public boolean isOf(@Nullable UUID township) {
		return this.kind != StudioKind.INDUSTRY && standsIn(township);
	}

	/** Tells whether it stands in that township. */
	public boolean standsIn(@Nullable UUID township) {
		return this.townshipId != null && this.townshipId.equals(township);
	}

}
