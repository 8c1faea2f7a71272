package org.lianxin.placement.solver;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Level;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioKind;

/**
 * A representative, as far as it matters for their place.
 *
 * @param professions the trades they are strong in
 * @param unitTownshipId where the unit lies that elected them
 * @param contactTownshipId where the village lies that they keep contact with
 * @param residenceTownshipId where they live
 */
public record PlannedPerson(UUID id, Level level, boolean leadingCadre, List<Profession> professions,
		@Nullable UUID unitTownshipId, @Nullable UUID contactTownshipId, @Nullable UUID residenceTownshipId) {

	public PlannedPerson {
		professions = List.copyOf(professions);
	}

	/**
	 * Returns the township whose representative they are: that of their electoral unit,
	 * otherwise where they live.
	 */
	public @Nullable UUID ownTownshipId() {
		return (this.unitTownshipId != null) ? this.unitTownshipId : this.residenceTownshipId;
	}

	/**
	 * Tells whether their level lets them sit in a studio: a township's representative
	 * sits in their own township, one of the county and above anywhere.
	 */
	public boolean maySitIn(PlannedStudio studio) {
		return this.level != Level.TOWNSHIP || studio.isOf(ownTownshipId());
	}

	/** Tells whether the studio serves a trade that they are strong in. */
	public boolean suits(PlannedStudio studio) {
		Profession trade = studio.profession();
		return studio.kind() == StudioKind.INDUSTRY && trade != null && this.professions.contains(trade);
	}

}
