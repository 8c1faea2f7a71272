package org.lianxin.placement;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.lianxin.placement.solver.PlacementProblem;
import org.lianxin.placement.solver.PlacementScore;
import org.lianxin.placement.solver.PlacementSolver;
import org.lianxin.solving.BackgroundSolving;
import org.lianxin.solving.SolvingLedger;
import org.lianxin.tenancy.Rounds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the solver, and looks each night for plans whose node is gone. By day their pages
 * tell it themselves.
 */
@Configuration(proxyBeanMethods = false)
class PlacementConfiguration {

	/** Under the half minute that an administrator is told. */
	private static final Duration LONGEST = Duration.ofSeconds(25);

	/**
	 * Some fifteen seconds for two thousand people on a quiet core; ends the search at
	 * the same point each time.
	 */
	private static final int TRIES_PER_PERSON = 1000;

	private static final LocalTime NIGHT = LocalTime.of(3, 30);

	@Bean
	PlacementSolver placementSolver() {
		return PlacementSolver.stoppingAfter(LONGEST, TRIES_PER_PERSON);
	}

	@Bean
	SolvingLedger<PlacementScore> placementLedger(JdbcClient jdbc, Clock clock) {
		return new SolvingLedger<>(
				"placement_plan", Map.of("broken", PlacementScore::broken, "unseated", PlacementScore::unseated,
						"unevenness", PlacementScore::unevenness, "suitability", PlacementScore::suitability),
				jdbc, clock);
	}

	@Bean
	BackgroundSolving<PlacementProblem, PlacementScore> placementSolving(PlacementSolver solver,
			SolvingLedger<PlacementScore> ledger) {
		return new BackgroundSolving<>("placement", ledger, solver::run, PlacementScore::of);
	}

	@Bean
	RecurringTask<Void> interruptedPlansTask(SolvingLedger<PlacementScore> ledger, Rounds rounds, Clock clock) {
		return Tasks.recurring("placement-interrupted-plans", Schedules.daily(clock.getZone(), NIGHT))
			.execute((instance, context) -> rounds.make(ledger::interruptSilent));
	}

}
