package org.lianxin.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A published duty as pages show it.
 *
 * @param version grows with each change
 * @param starts local time, as ends
 * @param seat which of those who sit there in that half of the day, from 1
 * @param leadingCadre only a leading cadre can take it
 * @param profession the trade it asks for, null for any
 * @param representativeId who sits, null while nobody is found; code, name, post go with
 * it
 * @param halted nobody can come: it waits to be cancelled or let stand
 * @param pinned later rosters leave it as it is
 */
public record DutyView(UUID id, int version, UUID studioId, String studioSlug, String studioName, LocalDate day,
		Half half, LocalTime starts, LocalTime ends, int seat, boolean leadingCadre, @Nullable Profession profession,
		@Nullable UUID representativeId, @Nullable String code, @Nullable String name, @Nullable String post,
		boolean pinned, boolean halted, DutyState state) {

	/** Tells whether somebody is still to be found for it. */
	public boolean isUnfilled() {
		return this.representativeId == null && this.state == DutyState.PLANNED;
	}

}
