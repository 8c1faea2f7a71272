package org.lianxin.placement.solver;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.representative.Level;
import org.lianxin.representative.TiedPair;
import org.lianxin.studio.StudioKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found, on counties small enough to be solved by a number of tries. */
class PlacementSolverTests {

	private static final PlacementSolver SOLVER = PlacementSolver.stoppingAfter(Duration.ofMinutes(2), 300);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void breaksNoHardRuleAndKeepsSizesAsEvenAsGeographyAllows(long seed) {
		PlacementProblem found = solve(RandomCounty.of(seed, 90, 9, 0.5).seated().problem());
		PlacementScore score = PlacementScore.of(found);
		assertThat(score.isFeasible()).isTrue();
		assertThat(score.unseated()).isZero();
		assertThat(score.unevenness()).isEqualTo(EvenSizes.of(found).unevenness());
	}

	@Test
	void withoutGeographyAllSizesAreWithinOne() {
		PlacementProblem found = solve(RandomCounty.of(7, 100, 8, 0).problem());
		Map<UUID, Long> sizes = found.seats()
			.stream()
			.collect(Collectors.groupingBy((seat) -> seat.studio().id(), Collectors.counting()));
		assertThat(sizes.values()).allMatch((size) -> size == 12 || size == 13).hasSize(8);
	}

	@Test
	void findsTheSameSeatsForTheSameProblem() {
		assertThat(seats(solve(RandomCounty.of(8, 80, 8, 0.5).problem())))
			.isEqualTo(seats(solve(RandomCounty.of(8, 80, 8, 0.5).problem())));
	}

	@Test
	void thePinnedStayWhateverItCosts() {
		RandomCounty county = RandomCounty.of(9, 40, 6, 0);
		PlannedStudio odd = county.studios().get(5);
		List<PlannedSeat> seats = county.problem()
			.seats()
			.stream()
			.map((seat) -> (seat.id().getLeastSignificantBits() < 20) ? seat.pinnedIn(odd) : seat)
			.toList();
		PlacementProblem found = solve(
				new PlacementProblem(county.studios(), List.of(), seats, PlacementWeights.defaults()));
		assertThat(found.seats()).filteredOn((seat) -> seat.id().getLeastSignificantBits() < 20)
			.allMatch((seat) -> odd.equals(seat.studio()));
	}

	@Test
	void leavesOutWhomNoSeatIsPossibleForInsteadOfBreakingARule() {
		UUID township = RandomCounty.id(3, 1);
		PlannedStudio only = new PlannedStudio(RandomCounty.id(2, 1), StudioKind.TOWNSHIP, township, null, true);
		List<PlannedSeat> couple = List.of(PlannedSeat.open(local(1, township), null, List.of(only)),
				PlannedSeat.open(local(2, township), null, List.of(only)));
		TiedPair tie = new TiedPair(RandomCounty.id(1, 1), RandomCounty.id(1, 2), TiedPair.Kind.SPOUSE);
		PlacementScore score = PlacementScore
			.of(solve(new PlacementProblem(List.of(only), List.of(tie), couple, PlacementWeights.defaults())));
		assertThat(score.isFeasible()).isTrue();
		assertThat(score.unseated()).isEqualTo(1);
	}

	@Test
	void aRuleThatIsSwitchedOffCountsForNothing() {
		PlacementWeights none = new PlacementWeights(Map.of(PlacementRule.SPOUSES_APART, 0));
		UUID township = RandomCounty.id(3, 1);
		PlannedStudio only = new PlannedStudio(RandomCounty.id(2, 1), StudioKind.TOWNSHIP, township, null, true);
		TiedPair tie = new TiedPair(RandomCounty.id(1, 1), RandomCounty.id(1, 2), TiedPair.Kind.SPOUSE);
		List<PlannedSeat> couple = List.of(PlannedSeat.open(local(1, township), null, List.of(only)),
				PlannedSeat.open(local(2, township), null, List.of(only)));
		assertThat(PlacementScore.of(solve(new PlacementProblem(List.of(only), List.of(tie), couple, none))).unseated())
			.isZero();
	}

	@Test
	void tellsHowOftenEachRuleIsMet() {
		PlacementProblem found = solve(RandomCounty.of(10, 60, 6, 0.5).problem());
		Map<PlacementRule, RuleScore> judged = SOLVER.judge(found);
		assertThat(judged).containsOnlyKeys(PlacementRule.values());
		assertThat(judged.get(PlacementRule.OWN_TOWNSHIP).cases()).isZero();
		assertThat(judged.get(PlacementRule.CONTACT_VILLAGE).cases()).isPositive();
	}

	private static PlannedPerson local(int n, UUID township) {
		return new PlannedPerson(RandomCounty.id(1, n), Level.TOWNSHIP, false, List.of(), township, null, null);
	}

	private static PlacementProblem solve(PlacementProblem problem) {
		return SOLVER.run(problem, (score) -> {
		}).search();
	}

	private static Map<UUID, UUID> seats(PlacementProblem found) {
		return found.seats().stream().collect(Collectors.toMap(PlannedSeat::id, (seat) -> seat.studio().id()));
	}

}
