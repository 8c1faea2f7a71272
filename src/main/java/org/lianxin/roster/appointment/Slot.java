package org.lianxin.roster.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyState;
import org.lianxin.roster.Half;
import org.lianxin.studio.Profession;

/**
 * A published duty as those see it who want to meet whoever sits there.
 *
 * @param starts local time, as ends
 * @param representativeId who sits, null while nobody is found; code, name, post go with
 * it
 * @param present whether somebody sits there who is neither on leave nor excused that
 * day, in a studio that receives
 * @param taken how many of its places are
 * @param places how many the county lets it have
 */
public record Slot(UUID id, UUID studioId, String studioSlug, String studioName, LocalDate day, Half half,
		LocalTime starts, LocalTime ends, Instant startsAt, DutyState state, @Nullable UUID representativeId,
		@Nullable String code, @Nullable String name, @Nullable String post, List<Profession> professions,
		boolean present, int taken, int places) {

	public Slot {
		professions = List.copyOf(professions);
	}

	/** Returns how many places are left. */
	public int free() {
		return Math.max(0, this.places - this.taken);
	}

	/** Tells whether no place is left. */
	public boolean isFull() {
		return free() == 0;
	}

	/** Tells whether it stands, with somebody who comes. */
	public boolean isManned() {
		return this.state == DutyState.PLANNED && this.present;
	}

	/** Tells whether it is still to come, with somebody who comes. */
	boolean isAhead(Instant now) {
		return isManned() && now.isBefore(this.startsAt);
	}

}
