package org.lianxin.placement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.PlacementRule;
import org.lianxin.placement.solver.PlacementWeights;

/**
 * What the county wants of a plan.
 *
 * @param holdsFrom the first day of the new seats
 * @param scopeStudioId whose people are placed anew, where the scope is one studio
 * @param contactVillage how much it counts, as the other numbers, from 0 to 100
 */
@Embeddable
public record PlanSettings(LocalDate holdsFrom, @Enumerated(EnumType.STRING) PlanScope scope,
		@Nullable UUID scopeStudioId, boolean spousesApart, boolean superiorsApart, int contactVillage,
		int electoralUnit, int residence, int profession, int leadingCadre, int stay) {

	/**
	 * The most that a rule may count, so that none drowns the others by a typing error.
	 */
	public static final int HEAVIEST = 100;

	/** Returns what a county begins with that has drawn no plan yet. */
	public static PlanSettings from(LocalDate day) {
		return new PlanSettings(day, PlanScope.UNPLACED, null, true, true, PlacementWeights.CONTACT_VILLAGE,
				PlacementWeights.ELECTORAL_UNIT, PlacementWeights.RESIDENCE, PlacementWeights.PROFESSION,
				PlacementWeights.LEADING_CADRE, PlacementWeights.STAY);
	}

	/** Returns the same for another day. */
	public PlanSettings holdingFrom(LocalDate day) {
		return new PlanSettings(day, this.scope, this.scopeStudioId, this.spousesApart, this.superiorsApart,
				this.contactVillage, this.electoralUnit, this.residence, this.profession, this.leadingCadre, this.stay);
	}

	/** Returns the same for other people. */
	public PlanSettings placing(PlanScope scope) {
		return new PlanSettings(this.holdsFrom, scope, null, this.spousesApart, this.superiorsApart,
				this.contactVillage, this.electoralUnit, this.residence, this.profession, this.leadingCadre, this.stay);
	}

	/** Returns how much each rule counts. */
	public PlacementWeights weights() {
		Map<PlacementRule, Integer> weights = new EnumMap<>(PlacementRule.class);
		weights.put(PlacementRule.SPOUSES_APART, this.spousesApart ? 1 : 0);
		weights.put(PlacementRule.SUPERIORS_APART, this.superiorsApart ? 1 : 0);
		weights.put(PlacementRule.CONTACT_VILLAGE, this.contactVillage);
		weights.put(PlacementRule.ELECTORAL_UNIT, this.electoralUnit);
		weights.put(PlacementRule.RESIDENCE, this.residence);
		weights.put(PlacementRule.PROFESSION, this.profession);
		weights.put(PlacementRule.LEADING_CADRE, this.leadingCadre);
		weights.put(PlacementRule.STAY, this.stay);
		return new PlacementWeights(weights);
	}

}
