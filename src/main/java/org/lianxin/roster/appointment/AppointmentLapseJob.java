package org.lianxin.roster.appointment;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.lianxin.tenancy.Rounds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends what nobody answered in time, county by county, soon after the day is over. */
@Configuration(proxyBeanMethods = false)
class AppointmentLapseJob {

	private static final String TASK = "roster-appointment-lapses";

	private static final LocalTime NIGHT = LocalTime.of(0, 30);

	private final AppointmentLapses lapses;

	private final Rounds rounds;

	AppointmentLapseJob(AppointmentLapses lapses, Rounds rounds) {
		this.lapses = lapses;
		this.rounds = rounds;
	}

	@Bean
	RecurringTask<Void> appointmentLapseTask(Clock clock) {
		return Tasks.recurring(TASK, Schedules.daily(clock.getZone(), NIGHT)).execute((instance, context) -> run());
	}

	void run() {
		this.rounds.make(this::end);
	}

	/** A batch is a transaction: whatever stops the job keeps what was ended before. */
	private void end() {
		int ended = AppointmentLapses.BATCH;
		while (ended == AppointmentLapses.BATCH) {
			ended = this.lapses.end();
		}
	}

}
