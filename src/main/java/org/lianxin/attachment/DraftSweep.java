package org.lianxin.attachment;

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

/** Removes each night, county by county, the photos of forms that were never sent. */
@Configuration(proxyBeanMethods = false)
class DraftSweep {

	/** Long enough for a form that was put aside over night. */
	private static final Duration KEPT = Duration.ofDays(1);

	private static final LocalTime NIGHT = LocalTime.of(3, 10);

	private final Attachments attachments;

	private final Rounds rounds;

	private final Clock clock;

	DraftSweep(Attachments attachments, Rounds rounds, Clock clock) {
		this.attachments = attachments;
		this.rounds = rounds;
		this.clock = clock;
	}

	@Bean
	RecurringTask<Void> draftSweepTask() {
		return Tasks.recurring("attachment-draft-sweep", Schedules.daily(this.clock.getZone(), NIGHT))
			.execute((instance, context) -> run());
	}

	void run() {
		Instant olderThan = this.clock.instant().minus(KEPT);
		this.rounds.make(() -> this.attachments.sweepDrafts(olderThan));
	}

}
