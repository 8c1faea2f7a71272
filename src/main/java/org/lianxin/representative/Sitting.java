package org.lianxin.representative;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A representative as whoever places them sees them on a day.
 *
 * @param professions the trades they are strong in
 * @param unitTownshipId where the unit lies that elected them
 * @param contactTownshipId where the village lies that they keep contact with
 * @param residenceTownshipId where they live
 * @param studioId where they sit on that day, null for nowhere
 * @param settled whether a seat is already theirs that begins after that day
 */
public record Sitting(UUID id, String code, String name, @Nullable String post, Level level, boolean leadingCadre,
		List<Profession> professions, RepresentativeState state, @Nullable UUID unitTownshipId,
		@Nullable UUID contactTownshipId, @Nullable UUID residenceTownshipId, @Nullable UUID studioId,
		boolean settled) {

	public Sitting {
		professions = List.copyOf(professions);
	}

	/** Tells whether they may be given a seat: the suspended keep the one they have. */
	public boolean isPlaceable() {
		return this.state == RepresentativeState.ACTIVE || this.state == RepresentativeState.EXEMPT;
	}

}
