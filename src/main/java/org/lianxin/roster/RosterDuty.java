package org.lianxin.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A duty as a draft would have it.
 *
 * @param id becomes that of the published duty, where it is new
 * @param dutyId the published duty in its place, null for a new one
 * @param beforeId who sits there, null for nobody
 * @param representativeId who is to sit, null while nobody is found
 * @param pinned left as it is when the rest is solved again
 * @param byHand somebody decided it, not the solver
 */
record RosterDuty(UUID id, @Nullable UUID dutyId, @Nullable UUID beforeId, UUID studioId, LocalDate day, Half half,
		int seat, Instant startsAt, Instant endsAt, boolean leadingCadre, @Nullable Profession profession,
		@Nullable UUID representativeId, boolean pinned, boolean byHand) {

	SeatPlace place() {
		return new SeatPlace(this.studioId, this.day, this.half, this.seat);
	}

	RosterDuty of(@Nullable UUID representativeId) {
		return with(representativeId, this.pinned, this.byHand);
	}

	RosterDuty with(@Nullable UUID representativeId, boolean pinned, boolean byHand) {
		return new RosterDuty(this.id, this.dutyId, this.beforeId, this.studioId, this.day, this.half, this.seat,
				this.startsAt, this.endsAt, this.leadingCadre, this.profession, representativeId, pinned, byHand);
	}

	boolean isNew() {
		return this.dutyId == null;
	}

	boolean isChanged() {
		return this.dutyId != null && !Objects.equals(this.beforeId, this.representativeId);
	}

}
