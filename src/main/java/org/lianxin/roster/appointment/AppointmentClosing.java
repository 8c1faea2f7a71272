package org.lianxin.roster.appointment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioWatch;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets nobody wait for a time from a studio that closed for good: they are told, and
 * choose another. Those who have a time lose it with its duty.
 */
@Component
@Transactional
class AppointmentClosing implements StudioWatch {

	private final Appointments appointments;

	private final AppointmentRepository repository;

	private final JdbcClient jdbc;

	private final Clock clock;

	AppointmentClosing(Appointments appointments, AppointmentRepository repository, JdbcClient jdbc, Clock clock) {
		this.appointments = appointments;
		this.repository = repository;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void moved(UUID studioId, StudioState to) {
		if (to != StudioState.CLOSED) {
			return;
		}
		Instant now = this.clock.instant();
		this.repository.holdAll(withoutTime(studioId))
			.stream()
			.filter(AppointmentClosing::waits)
			.forEach((appointment) -> {
				appointment.disturb(now);
				this.appointments.keep(appointment);
			});
	}

	/** Somebody may have found a time while these were about to be held. */
	private static boolean waits(Appointment appointment) {
		return appointment.state() == AppointmentState.ASKED && appointment.dutyId() == null;
	}

	private List<UUID> withoutTime(UUID studioId) {
		return this.jdbc.sql("""
				select id from appointment
				where county_id = ? and studio_id = ? and duty_id is null and state = 'ASKED' order by id""")
			.params(CurrentCounty.required(), studioId)
			.query(UUID.class)
			.list();
	}

}
