package org.lianxin.roster.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.lianxin.roster.events.AppointmentNear;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says the day before that an appointment is near; once for each duty it is agreed for.
 */
@Component
@Transactional
class AppointmentReminders {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AppointmentReminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** Tells of the appointments of tomorrow in the present county. */
	void tell() {
		LocalDate tomorrow = LocalDate.now(this.clock).plusDays(1);
		List<UUID> near = this.jdbc.sql("""
				update appointment a set reminded_duty_id = a.duty_id from duty d
				where a.county_id = :county and d.county_id = a.county_id and d.id = a.duty_id and d.day = :day
				  and a.state = 'CONFIRMED' and a.reminded_duty_id is distinct from a.duty_id
				returning a.id""")
			.param("county", CurrentCounty.required())
			.param("day", tomorrow)
			.query(UUID.class)
			.list();
		near.forEach((id) -> this.events.publishEvent(new AppointmentNear(CurrentCounty.required(), id, tomorrow)));
	}

}
