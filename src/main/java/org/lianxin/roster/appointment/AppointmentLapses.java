package org.lianxin.roster.appointment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what nobody answered in time, so that nobody waits for a day that is over: a
 * request, a proposal or a place in the queue once its day has passed, and what has no
 * time, or has lost it, after a month.
 */
@Component
@Transactional
public class AppointmentLapses {

	/** As many as one transaction ends. */
	static final int BATCH = 100;

	/** House value: whoever has heard nothing for a month should ask anew. */
	private static final int MONTH = 30;

	private final Appointments appointments;

	private final AppointmentRepository repository;

	private final JdbcClient jdbc;

	private final Clock clock;

	AppointmentLapses(Appointments appointments, AppointmentRepository repository, JdbcClient jdbc, Clock clock) {
		this.appointments = appointments;
		this.repository = repository;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Ends some of the present county, 100 at most, and returns how many. What somebody
	 * acts on at this moment waits for the next run.
	 */
	public int end() {
		Instant now = this.clock.instant();
		List<Appointment> over = this.repository.findByIdInOrderById(over(now));
		over.forEach((appointment) -> {
			appointment.lapse(now);
			this.appointments.keep(appointment);
		});
		return over.size();
	}

	/** It names all that are open, as does the index that knows only those. */
	private List<UUID> over(Instant now) {
		return this.jdbc
			.sql("""
					select a.id from appointment a
					join appointment_step e on e.county_id = a.county_id and e.appointment_id = a.id and e.sequence = a.sequence
					left join duty d on d.county_id = a.county_id and d.id = a.duty_id
					where a.county_id = :county and %s
					  and (a.state in ('ASKED', 'PROPOSED', 'WAITING') and d.day < :today
					    or a.state = 'ASKED' and d.id is null and e.at < :limit
					    or a.state = 'DISTURBED' and (d.id is null or d.day < :today) and e.at < :limit)
					order by a.id limit :batch for update of a skip locked"""
				.formatted(AppointmentStanding.OPEN))
			.param("county", CurrentCounty.required())
			.param("today", LocalDate.now(this.clock))
			.param("limit", Timestamp.from(now.minus(MONTH, ChronoUnit.DAYS)))
			.param("batch", BATCH)
			.query(UUID.class)
			.list();
	}

}
