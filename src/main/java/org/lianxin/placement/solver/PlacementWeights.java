package org.lianxin.placement.solver;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.bendable.BendableScore;

/** How much each rule counts for a county; rules without a weight count as they are. */
public record PlacementWeights(Map<PlacementRule, Integer> weights) {

	/** The nearest place is the one where they already know the people. */
	public static final int CONTACT_VILLAGE = 3;

	/** Those who elected them should not have far to go. */
	public static final int ELECTORAL_UNIT = 2;

	/** A short way to work. */
	public static final int RESIDENCE = 1;

	/** More than the three ways together: a trade's studio lives from its experts. */
	public static final int PROFESSION = 8;

	/** Enough to move two strangers so that a studio has somebody to lead its groups. */
	public static final int LEADING_CADRE = 20;

	/** People who come to a studio look for the faces they know. */
	public static final int STAY = 5;

	public PlacementWeights {
		weights = Map.copyOf(weights);
	}

	/** Returns the weights of a county that has set none, with spouses apart. */
	public static PlacementWeights defaults() {
		Map<PlacementRule, Integer> weights = new EnumMap<>(PlacementRule.class);
		weights.put(PlacementRule.CONTACT_VILLAGE, CONTACT_VILLAGE);
		weights.put(PlacementRule.ELECTORAL_UNIT, ELECTORAL_UNIT);
		weights.put(PlacementRule.RESIDENCE, RESIDENCE);
		weights.put(PlacementRule.PROFESSION, PROFESSION);
		weights.put(PlacementRule.LEADING_CADRE, LEADING_CADRE);
		weights.put(PlacementRule.STAY, STAY);
		return new PlacementWeights(weights);
	}

	/** Returns how much one case of a rule counts; 0 switches the rule off. */
	public int of(PlacementRule rule) {
		return this.weights.getOrDefault(rule, 1);
	}

	/** Tells whether a rule counts at all. */
	public boolean has(PlacementRule rule) {
		return of(rule) > 0;
	}

	ConstraintWeightOverrides<BendableScore> overrides() {
		Map<String, BendableScore> overrides = new HashMap<>();
		this.weights.forEach((rule, weight) -> overrides.put(rule.name(), rule.of(weight)));
		return ConstraintWeightOverrides.of(overrides);
	}

}
