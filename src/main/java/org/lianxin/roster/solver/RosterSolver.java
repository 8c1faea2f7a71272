package org.lianxin.roster.solver;

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
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.lianxin.solving.Search;

/**
 * Finds somebody for the duties of a county. The same problem always finds the same
 * people, unless the time runs out first.
 */
public class RosterSolver {

	/** Fixed, so that a roster drawn twice is the same roster. */
	private static final long SEED = 20261122L;

	/** How many steps back a score must not be worse. */
	private static final int LATE_ACCEPTANCE = 3;

	/** An exchange keeps the loads even, so most tries are exchanges. */
	private static final double SWAPS = 0.9;

	private static final double CHANGES = 0.1;

	private static final int DAYS_OF_YEAR = 365;

	/** Where hardly anything is free, somebody waits for the answer. */
	private static final Duration BRIEFLY = Duration.ofSeconds(1);

	/** What even the shortest period is given beyond its own days. */
	private static final int SPARE_DAYS = 5;

	/** Enough to look about where a single duty is free. */
	private static final int FEWEST_TRIES = 2000;

	private final SolverFactory<RosterProblem> solvers;

	private final Duration most;

	private final int triesPerDuty;

	private final SolutionManager<RosterProblem, BendableScore> scores;

	private RosterSolver(SolverFactory<RosterProblem> solvers, Duration most, int triesPerDuty) {
		this.solvers = solvers;
		this.most = most;
		this.triesPerDuty = triesPerDuty;
		this.scores = SolutionManager.create(solvers);
	}

	/**
	 * Returns a solver that stops by itself.
	 * @param most the longest time it may take
	 * @param triesPerDuty how many moves it tries for each duty that nobody has yet
	 */
	public static RosterSolver stoppingAfter(Duration most, int triesPerDuty) {
		return new RosterSolver(SolverFactory.create(config()), most, triesPerDuty);
	}

	private static SolverConfig config() {
		return new SolverConfig().withSolutionClass(RosterProblem.class)
			.withEntityClasses(PlannedDuty.class)
			.withConstraintProviderClass(RosterConstraints.class)
			.withEnvironmentMode(EnvironmentMode.NO_ASSERT)
			.withRandomSeed(SEED)
			.withPhases(localSearch());
	}

	private static LocalSearchPhaseConfig localSearch() {
		return new LocalSearchPhaseConfig()
			.withMoveSelectorConfig(new UnionMoveSelectorConfig().withMoveSelectors(
					new SwapMoveSelectorConfig().withFilterClass(SameStudio.class).withFixedProbabilityWeight(SWAPS),
					new ChangeMoveSelectorConfig().withFixedProbabilityWeight(CHANGES)))
			.withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
			.withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
	}

	/**
	 * Begins nothing yet: the run searches when it is told to. The problem then is its
	 * own.
	 */
	public Search<RosterProblem> run(RosterProblem problem, Consumer<RosterScore> better) {
		return run(problem, longest(problem), better);
	}

	/** A part of a year takes that part of the time for a year, and a little more. */
	private Duration longest(RosterProblem problem) {
		if (tries(problem) <= FEWEST_TRIES) {
			return BRIEFLY;
		}
		int first = Integer.MAX_VALUE;
		int last = Integer.MIN_VALUE;
		for (PlannedDuty duty : problem.duties()) {
			if (duty.isOpen()) {
				first = Math.min(first, duty.day());
				last = Math.max(last, duty.day());
			}
		}
		long days = Math.max(0, (long) last - first) + SPARE_DAYS;
		return (days < DAYS_OF_YEAR) ? this.most.multipliedBy(days).dividedBy(DAYS_OF_YEAR) : this.most;
	}

	/** Begins nothing yet, and searches for at most that long. */
	public Search<RosterProblem> run(RosterProblem problem, Duration most, Consumer<RosterScore> better) {
		TerminationConfig limit = new TerminationConfig().withMoveCountLimit(tries(problem))
			.withMillisecondsSpentLimit(most.toMillis());
		Solver<RosterProblem> solver = this.solvers
			.buildSolver(new SolverConfigOverride<RosterProblem>().withTerminationConfig(limit));
		solver.addEventListener((event) -> better.accept(RosterScore.of((BendableScore) event.getNewBestScore())));
		return new Run(solver, problem, this.scores);
	}

	/** What stands costs more to change than any wish is worth, so it needs no tries. */
	private long tries(RosterProblem problem) {
		long free = problem.duties()
			.stream()
			.filter((duty) -> !duty.isPinned() && duty.sitter() == null)
			.filter((duty) -> duty.before() == null || !duty.choices().contains(duty.before()))
			.count();
		return Math.max(FEWEST_TRIES, free * this.triesPerDuty);
	}

	/** Returns how often each rule is not met, and what that counts. */
	public Map<RosterRule, RuleScore> judge(RosterProblem problem) {
		ScoreAnalysis<BendableScore> analysis = this.scores.analyze(problem,
				ScoreAnalysisFetchPolicy.FETCH_MATCH_COUNT);
		Map<RosterRule, RuleScore> judged = new EnumMap<>(RosterRule.class);
		for (RosterRule rule : RosterRule.values()) {
			ConstraintAnalysis<BendableScore> constraint = analysis.getConstraintAnalysis(rule.name());
			int score = (constraint != null) ? rule.in(constraint.score()) : 0;
			judged.put(rule, new RuleScore(-score / Math.max(1, problem.weights().of(rule)), score));
		}
		return judged;
	}

	private static final class Run implements Search<RosterProblem> {

		private final Solver<RosterProblem> solver;

		private final RosterProblem problem;

		private final SolutionManager<RosterProblem, BendableScore> scores;

		private Run(Solver<RosterProblem> solver, RosterProblem problem,
				SolutionManager<RosterProblem, BendableScore> scores) {
			this.solver = solver;
			this.problem = problem;
			this.scores = scores;
		}

		@Override
		public RosterProblem search() {
			RosterStart.fill(this.problem);
			if (this.problem.duties().stream().allMatch(PlannedDuty::isPinned)) {
				this.scores.update(this.problem);
				return this.problem;
			}
			return this.solver.solve(this.problem);
		}

		@Override
		public void end() {
			this.solver.terminateEarly();
		}

	}

}
