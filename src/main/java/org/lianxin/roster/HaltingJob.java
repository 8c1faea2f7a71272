package org.lianxin.roster;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.lianxin.calendar.StatutoryYearLoaded;
import org.lianxin.tenancy.Rounds;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets duties follow the State Council's calendar, county by county: as soon as a year is
 * loaded, and each night for a year that a release has brought.
 */
@Configuration(proxyBeanMethods = false)
class HaltingJob {

	private static final String TASK = "roster-days-off";

	private static final LocalTime NIGHT = LocalTime.of(2, 50);

	private final Halting halting;

	private final Rounds rounds;

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	HaltingJob(Halting halting, Rounds rounds, ObjectProvider<Scheduler> scheduler, Clock clock) {
		this.halting = halting;
		this.rounds = rounds;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	@Bean
	RecurringTask<Void> daysOffTask() {
		return Tasks.recurring(TASK, Schedules.daily(this.clock.getZone(), NIGHT))
			.execute((instance, context) -> run());
	}

	/** A node without jobs leaves it to the night. */
	@TransactionalEventListener
	void hasten(StatutoryYearLoaded event) {
		this.scheduler
			.ifAvailable((jobs) -> jobs.reschedule(daysOffTask().getDefaultTaskInstance(), this.clock.instant()));
	}

	void run() {
		this.rounds.make(this.halting::followCalendar);
	}

}
