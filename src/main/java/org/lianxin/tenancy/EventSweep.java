package org.lianxin.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.CompletedEventPublications;

/** Forgets each night the events that have reached all their listeners. */
@Configuration(proxyBeanMethods = false)
class EventSweep {

	/** Long enough to look into what happened last week. */
	private static final Duration KEPT = Duration.ofDays(7);

	private static final LocalTime NIGHT = LocalTime.of(3, 20);

	private final CompletedEventPublications events;

	private final Clock clock;

	EventSweep(CompletedEventPublications events, Clock clock) {
		this.events = events;
		this.clock = clock;
	}

	@Bean
	RecurringTask<Void> eventSweepTask() {
		return Tasks.recurring("tenancy-event-sweep", Schedules.daily(this.clock.getZone(), NIGHT))
			.execute((instance, context) -> run());
	}

	void run() {
		this.events.deletePublicationsOlderThan(KEPT);
	}

}
