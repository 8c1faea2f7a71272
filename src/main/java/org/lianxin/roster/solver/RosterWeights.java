package org.lianxin.roster.solver;

import java.util.HashMap;
import java.util.Map;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.bendable.BendableScore;

/** How much each rule counts for a county; rules without a weight count as they are. */
public record RosterWeights(Map<RosterRule, Integer> weights) {

	public RosterWeights {
		weights = Map.copyOf(weights);
	}

	/** Returns how much one case of a rule counts; 0 switches the rule off. */
	public int of(RosterRule rule) {
		return this.weights.getOrDefault(rule, 1);
	}

	/** Tells whether a rule counts at all. */
	public boolean has(RosterRule rule) {
		return of(rule) > 0;
	}

	ConstraintWeightOverrides<BendableScore> overrides() {
		Map<String, BendableScore> overrides = new HashMap<>();
		this.weights.forEach((rule, weight) -> overrides.put(rule.name(), rule.of(weight)));
		return ConstraintWeightOverrides.of(overrides);
	}

}
