package org.lianxin.representative;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.Findings;

/** What is to be written for a list, and what of it is told first. */
record ImportPlan(List<NewUnit> units, List<NewTerm> terms, List<Birth> births, List<Revision> revisions,
		List<Move> moves, List<Election> elections, Findings findings) {

	/** A unit that elected somebody and is not known yet. */
	record NewUnit(UUID id, String name, @Nullable UUID townshipId) {
	}

	/** A term that somebody was elected for and that is not known yet. */
	record NewTerm(UUID id, TermLine line) {
	}

	/** Somebody new. */
	record Birth(UUID id, RepresentativeFacts facts, @Nullable String phone, @Nullable String idTail) {
	}

	/** Somebody known of whom something changes; a null phone or tail stays. */
	record Revision(KnownRepresentative before, RepresentativeFacts facts, @Nullable String phone,
			@Nullable String idTail) {
	}

	/**
	 * A change of seat: from the present one, or none, to one in the studio; or only of
	 * its hours, where the studio is the same.
	 */
	record Move(UUID representativeId, KnownRepresentative.@Nullable Seat from, UUID studioId,
			@Nullable Integer weekday, @Nullable String dutyTime) {

		boolean stays() {
			return this.from != null && this.from.studioId().equals(this.studioId);
		}

	}

	/** That somebody was elected for a term. */
	record Election(UUID representativeId, UUID termId) {
	}

}
