package org.lianxin.representative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for many representatives to sit elsewhere from a day on.
 *
 * @param day the first day in the new seats
 * @param reason why, as the record keeps it
 */
public record Reseat(LocalDate day, String reason, List<Change> changes) {

	public Reseat {
		changes = List.copyOf(changes);
	}

	/**
	 * One of the changes.
	 *
	 * @param from where they sit on that day, null for nowhere
	 */
	public record Change(UUID representativeId, @Nullable UUID from, UUID to) {
	}

}
