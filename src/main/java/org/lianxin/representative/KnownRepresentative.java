package org.lianxin.representative;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a representative before an import.
 *
 * @param state whether they serve today
 * @param seat where they sit today, or else will sit, or null
 * @param termIds the terms that they are known to be elected for
 */
record KnownRepresentative(UUID id, String code, int version, RepresentativeFacts facts, Contact contact,
		RepresentativeState state, @Nullable Seat seat, Set<UUID> termIds) {

	boolean hasPhone(byte[] index) {
		return Arrays.equals(index, this.contact.phoneIndex());
	}

	boolean hasIdTail(byte[] index) {
		return Arrays.equals(index, this.contact.idTailIndex());
	}

	/** Tells whether nothing that is known speaks against these being theirs. */
	boolean couldHave(byte @Nullable [] phone, byte @Nullable [] idTail) {
		return (phone == null || this.contact.phoneIndex() == null)
				&& (idTail == null || this.contact.idTailIndex() == null);
	}

	/**
	 * A placement.
	 *
	 * @param until the day on which they leave it, or null while that is not known
	 */
	record Seat(UUID placementId, UUID studioId, LocalDate from, @Nullable LocalDate until, @Nullable Integer weekday,
			@Nullable String dutyTime) {

		/** Returns the day from which something else is settled already, or null. */
		@Nullable LocalDate settledFrom(LocalDate today) {
			return this.from.isAfter(today) ? this.from : this.until;
		}

	}

}
