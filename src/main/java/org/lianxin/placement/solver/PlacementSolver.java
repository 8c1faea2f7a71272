package org.lianxin.placement.solver;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.bendable.BendableScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.lianxin.solving.Search;

/**
 * Finds good seats for the people of a county. The same problem always finds the same
 * seats, unless the time runs out first: what usually ends the search is the number of
 * tries.
 */
public class PlacementSolver {

	/** Fixed, so that a plan drawn twice is the same plan. */
	private static final long SEED = 20261122L;

	/**
	 * How many steps back a score must not be worse. Short: measured on two thousand
	 * people, a longer memory wanders for minutes before it climbs.
	 */
	private static final int LATE_ACCEPTANCE = 3;

	/** An exchange keeps the sizes even, so most tries are exchanges. */
	private static final double SWAPS = 0.9;

	private static final double CHANGES = 0.1;

	private final SolverFactory<PlacementProblem> solvers;

	private final Duration most;

	private final int triesPerPerson;

	private final SolutionManager<PlacementProblem, BendableScore> scores;

	private PlacementSolver(SolverFactory<PlacementProblem> solvers, Duration most, int triesPerPerson) {
		this.solvers = solvers;
		this.most = most;
		this.triesPerPerson = triesPerPerson;
		this.scores = SolutionManager.create(solvers);
	}

	/**
	 * Returns a solver that stops by itself.
	 * @param most the longest time it may take
	 * @param triesPerPerson how many moves it tries for each to be placed
	 */
	public static PlacementSolver stoppingAfter(Duration most, int triesPerPerson) {
		return new PlacementSolver(SolverFactory.create(config()), most, triesPerPerson);
	}

	private static SolverConfig config() {
		return new SolverConfig().withSolutionClass(PlacementProblem.class)
			.withEntityClasses(PlannedSeat.class)
			.withConstraintProviderClass(PlacementConstraints.class)
			.withEnvironmentMode(EnvironmentMode.NO_ASSERT)
			.withRandomSeed(SEED)
			.withPhases(new ConstructionHeuristicPhaseConfig()
				.withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT), localSearch());
	}

	private static LocalSearchPhaseConfig localSearch() {
		return new LocalSearchPhaseConfig()
			.withMoveSelectorConfig(new UnionMoveSelectorConfig().withMoveSelectors(
					new SwapMoveSelectorConfig().withFixedProbabilityWeight(SWAPS),
					new ChangeMoveSelectorConfig().withFixedProbabilityWeight(CHANGES)))
			.withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
			.withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
	}

	/** Begins nothing yet: the run searches when it is told to. */
	public Search<PlacementProblem> run(PlacementProblem problem, Consumer<PlacementScore> better) {
		long people = problem.seats().stream().filter((seat) -> !seat.isPinned()).count();
		TerminationConfig limit = new TerminationConfig().withMoveCountLimit(Math.max(1, people * this.triesPerPerson));
		Solver<PlacementProblem> solver = this.solvers.buildSolver(
				new SolverConfigOverride<PlacementProblem>().withTerminationConfig(limit.withSpentLimit(this.most)));
		solver.addEventListener((event) -> better.accept(PlacementScore.of((BendableScore) event.getNewBestScore())));
		return new Run(solver, problem);
	}

	/** Returns how often each rule is met or broken, and what that counts. */
	public Map<PlacementRule, RuleScore> judge(PlacementProblem problem) {
		ScoreAnalysis<BendableScore> analysis = this.scores.analyze(problem,
				ScoreAnalysisFetchPolicy.FETCH_MATCH_COUNT);
		Map<PlacementRule, RuleScore> judged = new EnumMap<>(PlacementRule.class);
		for (PlacementRule rule : PlacementRule.values()) {
			ConstraintAnalysis<BendableScore> constraint = analysis.getConstraintAnalysis(rule.name());
			judged.put(rule, (constraint != null) ? new RuleScore(constraint.matchCount(), rule.in(constraint.score()))
					: new RuleScore(0, 0));
		}
		return judged;
	}

	private static final class Run implements Search<PlacementProblem> {

		private final Solver<PlacementProblem> solver;

		private final PlacementProblem problem;

		private Run(Solver<PlacementProblem> solver, PlacementProblem problem) {
			this.solver = solver;
			this.problem = problem;
		}

		@Override
		public PlacementProblem search() {
			return this.solver.solve(this.problem);
		}

		@Override
		public void end() {
			this.solver.terminateEarly();
		}

	}

}
