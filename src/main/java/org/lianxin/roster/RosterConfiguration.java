package org.lianxin.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.lianxin.roster.solver.RosterProblem;
import org.lianxin.roster.solver.RosterScore;
import org.lianxin.roster.solver.RosterSolver;
import org.lianxin.solving.BackgroundSolving;
import org.lianxin.solving.SolvingLedger;
import org.lianxin.tenancy.Rounds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the solver, and looks each night for drafts whose node is gone. By day their
 * pages tell it themselves.
 */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

	/**
	 * Under the half minute that an administrator is told for a year; a quarter of a year
	 * takes a quarter of it.
	 */
	private static final Duration LONGEST = Duration.ofSeconds(22);

	/** Ends the search of most counties at the same point each time. */
	private static final int TRIES_PER_DUTY = 50;

	private static final LocalTime NIGHT = LocalTime.of(3, 40);

	@Bean
	RosterSolver rosterSolver() {
		return RosterSolver.stoppingAfter(LONGEST, TRIES_PER_DUTY);
	}

	@Bean
	SolvingLedger<RosterScore> rosterLedger(JdbcClient jdbc, Clock clock) {
		return new SolvingLedger<>("duty_roster", Map.of("broken", RosterScore::broken, "unfilled",
				RosterScore::unfilled, "unevenness", RosterScore::unevenness, "wishes", RosterScore::wishes), jdbc,
				clock);
	}

	@Bean
	BackgroundSolving<RosterProblem, RosterScore> rosterSolving(RosterSolver solver,
			SolvingLedger<RosterScore> ledger) {
		return new BackgroundSolving<>("roster", ledger, solver::run, RosterScore::of);
	}

	@Bean
	RecurringTask<Void> interruptedRostersTask(SolvingLedger<RosterScore> ledger, Rounds rounds, Clock clock) {
		return Tasks.recurring("roster-interrupted-drafts", Schedules.daily(clock.getZone(), NIGHT))
			.execute((instance, context) -> rounds.make(ledger::interruptSilent));
	}

}
