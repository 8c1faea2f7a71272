package org.lianxin.roster.appointment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lianxin.roster.ChangeKind;
import org.lianxin.roster.DutyShift;
import org.lianxin.roster.DutyWatch;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets no appointment outlive whoever it was made with: it follows each change of a duty
 * in the transaction that makes it, while the duty is held.
 */
@Component
class AppointmentWatch implements DutyWatch {

	private final Appointments appointments;

	private final AppointmentRepository repository;

	private final Slots slots;

	private final JdbcClient jdbc;

	private final Clock clock;

	AppointmentWatch(Appointments appointments, AppointmentRepository repository, Slots slots, JdbcClient jdbc,
			Clock clock) {
		this.appointments = appointments;
		this.repository = repository;
		this.slots = slots;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void shifted(Collection<DutyShift> shifts) {
		Map<UUID, DutyShift> relevant = shifts.stream()
			.filter(AppointmentWatch::matters)
			.collect(Collectors.toMap(DutyShift::dutyId, Function.identity(), (first, second) -> second));
		List<UUID> touched = relevant.isEmpty() ? List.of() : of(relevant.keySet());
		if (touched.isEmpty()) {
			return;
		}
		List<Appointment> held = this.repository.holdAll(touched);
		Map<UUID, Slot> duties = this.slots.all(held.stream().map(Appointment::dutyId).distinct().toList());
		Instant now = this.clock.instant();
		for (Appointment appointment : held) {
			follow(appointment, relevant.get(appointment.dutyId()), duties.get(appointment.dutyId()), now);
		}
		// Who wanted somebody else gave up a place: the next who waits takes it.
		duties.values().stream().filter(Slot::isManned).map(Slot::id).forEach(this.appointments::fill);
	}

	private static boolean matters(DutyShift shift) {
		return shift.changesHands() || shift.kind() == ChangeKind.CANCELLED || shift.kind() == ChangeKind.HALTED
				|| shift.kind() == ChangeKind.MISSED || shift.kind() == ChangeKind.CORRECTED;
	}

	private List<UUID> of(Collection<UUID> duties) {
		return this.jdbc.sql("""
				select id from appointment where county_id = :county and duty_id = any (:duties::uuid[])
				  and (state in ('ASKED', 'PROPOSED', 'CONFIRMED', 'WAITING')
				    or state = 'MISSED' and missed_by = 'REPRESENTATIVE')""")
			.param("county", CurrentCounty.required())
			.param("duties", duties.stream().map(UUID::toString).toArray(String[]::new))
			.query(UUID.class)
			.list();
	}

	private void follow(Appointment appointment, DutyShift shift, Slot duty, Instant now) {
		if (appointment.state() == AppointmentState.MISSED) {
			if (shift.kind() != ChangeKind.CORRECTED) {
				return;
			}
			appointment.restore(now);
		}
		else if (shift.kind() == ChangeKind.MISSED && appointment.state() == AppointmentState.CONFIRMED) {
			appointment.miss(MissedBy.REPRESENTATIVE, Actor.PORTAL, now);
		}
		else if (!appointment.suits(duty, shift.from())) {
			appointment.disturb(now);
		}
		else if (shift.changesHands()) {
			appointment.substitute(now);
		}
		else {
			return;
		}
		this.appointments.keep(appointment);
	}

}
