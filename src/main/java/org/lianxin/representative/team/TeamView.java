package org.lianxin.representative.team;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A service team as pages show it.
 *
 * @param studioId null for a team of the whole county; studioName goes with it
 * @param studioClosed whether it is of a studio that is closed for good
 * @param leaderId null while nobody leads it; leaderName goes with it
 * @param dissolvedOn the first day on which it no longer exists
 * @param members how many belong to it today
 * @param serving how many of them the public may count on today: nobody who is suspended
 */
public record TeamView(UUID id, int version, String code, String name, Profession profession, String offer,
		@Nullable UUID studioId, @Nullable String studioName, boolean studioClosed, @Nullable UUID leaderId,
		@Nullable String leaderName, TeamState state, @Nullable LocalDate dissolvedOn, int members, int serving) {

	/** Tells whether it may be asked for. */
	public boolean isActive() {
		return this.state == TeamState.ACTIVE && !this.studioClosed;
	}

	/** Tells whether it exists no longer. */
	public boolean isDissolved() {
		return this.state == TeamState.DISSOLVED;
	}

}
