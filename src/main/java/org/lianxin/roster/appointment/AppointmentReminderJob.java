package org.lianxin.roster.appointment;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.lianxin.tenancy.Rounds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminds of the appointments of the next day, county by county, at four o'clock. */
@Configuration(proxyBeanMethods = false)
class AppointmentReminderJob {

	private static final String TASK = "roster-appointment-reminders";

	/** Late enough for most changes of the day, early enough to be read. */
	private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

	private final AppointmentReminders reminders;

	private final Rounds rounds;

	AppointmentReminderJob(AppointmentReminders reminders, Rounds rounds) {
		this.reminders = reminders;
		this.rounds = rounds;
	}

	@Bean
	RecurringTask<Void> appointmentReminderTask(Clock clock) {
		return Tasks.recurring(TASK, Schedules.daily(clock.getZone(), AFTERNOON)).execute((instance, context) -> run());
	}

	void run() {
		this.rounds.make(this.reminders::tell);
	}

}
