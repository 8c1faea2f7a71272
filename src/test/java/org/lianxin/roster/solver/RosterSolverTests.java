package org.lianxin.roster.solver;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found, on counties small enough to be solved by a number of tries. */
class RosterSolverTests {

	private static final RosterSolver SOLVER = RosterSolver.stoppingAfter(Duration.ofMinutes(2), 20);

	private static final RandomRoster.Size QUARTER = new RandomRoster.Size(90, 5, 250, 91);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void breaksNoHardRuleAndIsAsEvenAsAFlowCanBe(long seed) {
		RosterProblem found = solve(RandomRoster.of(seed, QUARTER, true).problem());
		RosterScore score = RosterScore.of(found);
		assertThat(score.isFeasible()).isTrue();
		assertThat(score.unfilled()).isZero();
		int load = -SOLVER.judge(found).get(RosterRule.EVEN_LOAD).score() / found.weights().of(RosterRule.EVEN_LOAD);
		assertThat((long) load).isEqualTo(EvenLoadBound.of(found));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void whereNoRuleForbidsItAnyTwoOfAStudioDifferByAtMostOne(long seed) {
		RandomRoster county = RandomRoster.of(seed, QUARTER, false);
		RosterProblem found = solve(county.problem());
		Map<PlannedSitter, Long> loads = found.duties()
			.stream()
			.collect(Collectors.groupingBy(PlannedDuty::sitter, Collectors.counting()));
		Map<UUID, List<Long>> studios = new HashMap<>();
		found.duties()
			.forEach((duty) -> studios.put(duty.studio().id(),
					duty.choices().stream().map((one) -> loads.getOrDefault(one, 0L)).toList()));
		assertThat(studios.values())
			.allSatisfy((all) -> assertThat(all.stream().mapToLong((one) -> one).max().orElseThrow()
					- all.stream().mapToLong((one) -> one).min().orElseThrow())
				.isLessThanOrEqualTo(1));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void afterOneWithdrewHardlyAnythingOfOthersChanges(long seed) {
		RosterProblem stands = solve(RandomRoster.of(seed, QUARTER, true).problem());
		withdrawEach(stands, 7);
	}

	/** A year of the load of Guanxian, in which each has seven or eight duties. */
	@Test
	void noMoreOfOthersChangesWhereEachHasMany() {
		RosterProblem problem = RandomRoster.of(12, new RandomRoster.Size(272, 4, 2000, 364), true).problem();
		RosterProblem stands = RosterSolver.stoppingAfter(Duration.ofMinutes(2), 2).run(problem, (score) -> {
		}).search();
		withdrawEach(stands, 0, 500, 1000, 1500, 1999);
	}

	/** Lets those of some duties withdraw, one at a time: for good, and for a day. */
	private static void withdrawEach(RosterProblem stands, int... positions) {
		for (int position : positions) {
			PlannedDuty missed = stands.duties().get(position);
			PlannedSitter gone = Objects.requireNonNull(missed.sitter());
			RosterProblem without = solve(RandomRoster.withdrawn(stands, gone));
			assertThat(RosterScore.of(without).isFeasible()).isTrue();
			assertThat(RosterScore.of(without).unfilled()).isZero();
			assertThat(without.duties()).noneMatch((duty) -> gone.equals(duty.sitter()));
			assertThat(RandomRoster.othersChanged(without, gone)).hasSizeLessThanOrEqualTo(5);
			RosterProblem onLeave = solve(RandomRoster.onLeave(stands, missed));
			assertThat(RosterScore.of(onLeave).isFeasible()).isTrue();
			assertThat(RosterScore.of(onLeave).unfilled()).isZero();
			assertThat(RandomRoster.changed(onLeave)).hasSizeBetween(1, 5);
		}
	}

	@Test
	void aRosterDrawnAgainWithoutAReasonStays() {
		RosterProblem stands = solve(RandomRoster.of(11, QUARTER, true).problem());
		RosterProblem again = solve(RandomRoster.again(stands));
		assertThat(again.duties()).allMatch((duty) -> Objects.equals(duty.before(), duty.sitter()));
	}

	@Test
	void findsTheSamePeopleForTheSameProblem() {
		assertThat(people(solve(RandomRoster.of(8, QUARTER, true).problem())))
			.isEqualTo(people(solve(RandomRoster.of(8, QUARTER, true).problem())));
	}

	@Test
	void thePinnedStayWhateverItCosts() {
		RosterProblem problem = RandomRoster.of(9, QUARTER, true).problem();
		PlannedSitter odd = problem.duties().get(0).choices().get(0);
		List<PlannedDuty> duties = problem.duties()
			.stream()
			.map((duty) -> duty.choices().contains(odd) ? duty.pinnedTo(odd) : duty)
			.toList();
		RosterProblem found = solve(new RosterProblem(duties, RandomRoster.weights()));
		assertThat(found.duties()).filteredOn((duty) -> duty.choices().contains(odd))
			.allMatch((duty) -> odd.equals(duty.sitter()));
	}

	@Test
	void leavesADutyUnfilledInsteadOfBreakingARule() {
		RandomRoster.Size tight = new RandomRoster.Size(3, 1, 40, 28);
		RosterScore score = RosterScore.of(solve(RandomRoster.of(1, tight, false).problem()));
		assertThat(score.isFeasible()).isTrue();
		assertThat(score.unfilled()).isEqualTo(40 - 3 * 2);
	}

	@Test
	void passesDutiesOnUntilTheLastOneIsFilled() {
		RandomRoster.Size full = new RandomRoster.Size(20, 1, 40, 28);
		assertThat(RosterScore.of(solve(RandomRoster.of(1, full, false).problem())).unfilled()).isZero();
	}

	@Test
	void aRuleThatIsSwitchedOffCountsForNothing() {
		RosterProblem found = solve(new RosterProblem(RandomRoster.of(3, QUARTER, true).problem().duties(),
				new RosterWeights(Map.of(RosterRule.NEAR_HOME, 0))));
		assertThat(SOLVER.judge(found).get(RosterRule.NEAR_HOME)).isEqualTo(new RuleScore(0, 0));
	}

	@Test
	void oneDutyAskedAloneCostsWhatTheWholeRosterSays() {
		RosterProblem found = solve(RandomRoster.of(5, QUARTER, true).problem());
		PlannedDuty duty = found.duties().get(42);
		PlannedSitter sitter = Objects.requireNonNull(duty.sitter());
		Map<RosterRule, Integer> cases = new Reckoning(found).cases(duty, sitter);
		Map<RosterRule, RuleScore> with = SOLVER.judge(found);
		Map<RosterRule, RuleScore> without = SOLVER.judge(new RosterProblem(
				found.duties().stream().map((one) -> (one == duty) ? one.of(null) : one).toList(), found.weights()));
		cases.forEach((rule, more) -> assertThat(with.get(rule).cases() - without.get(rule).cases()).as(rule.name())
			.isEqualTo(more));
	}

	@Test
	void saysWhatStandsAgainstSomebody() {
		RosterProblem found = solve(RandomRoster.of(6, QUARTER, true).problem());
		Reckoning reckoning = new Reckoning(found);
		found.duties()
			.forEach((duty) -> assertThat(reckoning.obstacles(duty, Objects.requireNonNull(duty.sitter()))).isEmpty());
		PlannedDuty first = found.duties().get(0);
		PlannedDuty elsewhere = found.duties()
			.stream()
			.filter((duty) -> duty.studio() != first.studio() && duty.slot() == first.slot())
			.findFirst()
			.orElseThrow();
		assertThat(reckoning.obstacles(elsewhere, Objects.requireNonNull(first.sitter())))
			.contains(RosterRule.OWN_STUDIO, RosterRule.ONE_AT_A_TIME);
	}

	private static RosterProblem solve(RosterProblem problem) {
		return SOLVER.run(problem, (score) -> {
		}).search();
	}

	private static Map<UUID, UUID> people(RosterProblem found) {
		return found.duties()
			.stream()
			.collect(Collectors.toMap(PlannedDuty::id, (duty) -> Objects.requireNonNull(duty.sitter()).id()));
	}

}
