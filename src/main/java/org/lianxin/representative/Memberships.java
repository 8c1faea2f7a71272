package org.lianxin.representative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What representatives belong to because of their seat or their office, and what ends
 * with either; groups and teams each say it of their own.
 */
public interface Memberships {

	/** Ends what goes with a studio in which they no longer sit from that day on. */
	default void seatsChanged(Collection<UUID> representatives, LocalDate day) {
	}

	/** Goes on with what was to end on a day to come, since they stay where they sit. */
	default void seatKept(UUID representative, LocalDate day) {
	}

	/**
	 * Follows that a representative does not serve for a time, which just was recorded.
	 */
	default void standingChanged(UUID representative) {
	}

	/** Lists what a representative belongs to on a day, by name. */
	List<MembershipView> of(UUID representative, LocalDate day);

	/** Ends what only a representative can belong to. */
	default void ended(UUID representative, LocalDate day) {
	}

}
