package org.lianxin.roster.solver;

import java.util.Comparator;
import java.util.List;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.bendable.BendableScore;
import org.jspecify.annotations.Nullable;

/** All duties of a period, those that stay too, and who may take them. */
@PlanningSolution
public class RosterProblem {

	/** By id in the end, so that the same duties are always found the same people. */
	private static final Comparator<PlannedDuty> IN_ORDER = Comparator.comparingInt(PlannedDuty::slot)
		.thenComparing((duty) -> duty.studio().id())
		.thenComparingInt((duty) -> duty.seat().seat())
		.thenComparing(PlannedDuty::id);

	@PlanningEntityCollectionProperty
	private List<PlannedDuty> duties;

	private ConstraintWeightOverrides<BendableScore> overrides;

	private RosterWeights weights;

	@PlanningScore(bendableHardLevelsSize = RosterRule.HARD_LEVELS, bendableSoftLevelsSize = RosterRule.SOFT_LEVELS)
	private @Nullable BendableScore score;

	@SuppressWarnings("NullAway.Init")
	protected RosterProblem() {
	}

	/** States the problem. */
	public RosterProblem(List<PlannedDuty> duties, RosterWeights weights) {
		this.duties = duties.stream().sorted(IN_ORDER).toList();
		this.weights = weights;
		this.overrides = weights.overrides();
	}

	/** Returns the duties by day, those that stay too. */
	public List<PlannedDuty> duties() {
		return this.duties;
	}

	/** Returns how much each rule counts. */
	public RosterWeights weights() {
		return this.weights;
	}

	@Nullable BendableScore score() {
		return this.score;
	}

}
