package org.lianxin.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A seat that the plans of a studio ask for.
 *
 * @param seat counts those of one studio in one half of a day, from 1
 * @param starts local time, as ends
 * @param leadingCadre only a leading cadre can take it
 * @param profession the trade it asks for, null for any
 */
record NeededSeat(UUID studioId, LocalDate day, Half half, int seat, LocalTime starts, LocalTime ends,
		boolean leadingCadre, @Nullable Profession profession) {
}
