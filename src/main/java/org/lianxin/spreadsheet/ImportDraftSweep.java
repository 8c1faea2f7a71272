package org.lianxin.spreadsheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.lianxin.tenancy.Rounds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes each night, county by county, the tables that were never taken. */
@Configuration(proxyBeanMethods = false)
class ImportDraftSweep {

	/** Long enough to ask a township for a number over night. */
	private static final Duration KEPT = Duration.ofDays(1);

	private static final LocalTime NIGHT = LocalTime.of(3, 20);

	private final ImportDrafts drafts;

	private final Rounds rounds;

	private final Clock clock;

	ImportDraftSweep(ImportDrafts drafts, Rounds rounds, Clock clock) {
		this.drafts = drafts;
		this.rounds = rounds;
		this.clock = clock;
	}

	@Bean
	RecurringTask<Void> importDraftSweepTask() {
		return Tasks.recurring("spreadsheet-draft-sweep", Schedules.daily(this.clock.getZone(), NIGHT))
			.execute((instance, context) -> run());
	}

	void run() {
		Instant olderThan = this.clock.instant().minus(KEPT);
		this.rounds.make(() -> this.drafts.sweep(olderThan));
	}

}
