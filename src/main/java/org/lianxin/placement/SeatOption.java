package org.lianxin.placement;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.PlacementRule;

/**
 * A studio in which somebody could sit.
 *
 * @param present whether the plan seats them there
 * @param refusal the rule that must be kept and would be broken, null where none
 * @param merits what speaks for it
 * @param gain how much better it suits than the present seat, below zero where worse
 * @param size how many would sit there with them
 * @param even how many would where nothing but geography were minded
 */
public record SeatOption(UUID studioId, String studioName, boolean present, @Nullable PlacementRule refusal,
		List<SeatReason> merits, int gain, int size, int even) {

	public SeatOption {
		merits = List.copyOf(merits);
	}

	/**
	 * Returns by how many the studio would be larger than even, below zero for smaller.
	 */
	public int beyondEven() {
		return this.size - this.even;
	}

}
