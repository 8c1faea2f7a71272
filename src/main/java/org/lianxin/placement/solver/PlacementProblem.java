package org.lianxin.placement.solver;

import java.util.Comparator;
import java.util.List;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.bendable.BendableScore;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.TiedPair;

/** All studios and all people of a county, and who is to be placed. */
@PlanningSolution
public class PlacementProblem {

	/**
	 * Those with the fewest choices first, since the others can still go elsewhere; by id
	 * among equals, so that the same people always find the same seats.
	 */
	private static final Comparator<PlannedSeat> HARDEST_FIRST = Comparator
		.comparingInt((PlannedSeat seat) -> seat.choices().size())
		.thenComparing((seat) -> !seat.isOfLeadingCadre())
		.thenComparing(PlannedSeat::id);

	@ProblemFactCollectionProperty
	private List<PlannedStudio> studios;

	@ProblemFactCollectionProperty
	private List<TiedPair> ties;

	@PlanningEntityCollectionProperty
	private List<PlannedSeat> seats;

	private ConstraintWeightOverrides<BendableScore> overrides;

	@PlanningScore(bendableHardLevelsSize = PlacementRule.HARD_LEVELS,
			bendableSoftLevelsSize = PlacementRule.SOFT_LEVELS)
	private @Nullable BendableScore score;

	@SuppressWarnings("NullAway.Init")
	protected PlacementProblem() {
	}

	/** States the problem; who is pinned stays, who sits nowhere yet is seated. */
	public PlacementProblem(List<PlannedStudio> studios, List<TiedPair> ties, List<PlannedSeat> seats,
			PlacementWeights weights) {
		this.studios = List.copyOf(studios);
		this.ties = List.copyOf(ties);
		this.seats = seats.stream().sorted(HARDEST_FIRST).toList();
		this.overrides = weights.overrides();
	}

	/** Returns all studios, those too that receive nobody. */
	public List<PlannedStudio> studios() {
		return this.studios;
	}

	/** Returns who had better sit apart. */
	public List<TiedPair> ties() {
		return this.ties;
	}

	/** Returns the seats of all who count, those who stay too. */
	public List<PlannedSeat> seats() {
		return this.seats;
	}

	@Nullable BendableScore score() {
		return this.score;
	}

}
