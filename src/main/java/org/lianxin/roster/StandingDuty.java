package org.lianxin.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A published duty that did not fall out, as a draft sees it.
 *
 * @param representativeId who sits, null for nobody
 * @param pinned rosters leave it as it is
 */
record StandingDuty(UUID id, UUID studioId, LocalDate day, Half half, int seat, Instant startsAt, Instant endsAt,
		boolean leadingCadre, @Nullable Profession profession, @Nullable UUID representativeId, boolean pinned,
		DutyState state) {

	SeatPlace place() {
		return new SeatPlace(this.studioId, this.day, this.half, this.seat);
	}

}
