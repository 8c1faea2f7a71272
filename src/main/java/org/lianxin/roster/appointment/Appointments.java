package org.lianxin.roster.appointment;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.events.AppointmentMoved;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where appointments are kept, with what was written into their timelines, and where the
 * places of a duty are given on.
 */
@Component
class Appointments {

	private final AppointmentRepository repository;

	private final AppointmentStepRepository steps;

	private final Slots slots;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Appointments(AppointmentRepository repository, AppointmentStepRepository steps, Slots slots, JdbcClient jdbc,
			ApplicationEventPublisher events, Clock clock) {
		this.repository = repository;
		this.steps = steps;
		this.slots = slots;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes the appointment to act on it; nobody else can until this transaction ends,
	 * nor change its duty or another.
	 * @param other a duty to which it may move, null for none
	 * @throws NotFound if the county has none of that number
	 * @throws Conflict if somebody moved it meanwhile
	 */
	Appointment take(AppointmentNumber number, @Nullable UUID other) {
		UUID duty = dutyOf(number);
		this.slots.hold(duty, other);
		Appointment appointment = this.repository.findWithLockByNumber(number.value()).orElseThrow();
		if (!Objects.equals(appointment.dutyId(), duty)) {
			throw new Conflict("roster.appointment.overtaken", number);
		}
		return appointment;
	}

	private @Nullable UUID dutyOf(AppointmentNumber number) {
		return this.jdbc.sql("select duty_id from appointment where county_id = ? and number = ?")
			.params(CurrentCounty.required(), number.value())
			.query((row, index) -> new Held(row.getObject(1, UUID.class)))
			.optional()
			.orElseThrow(() -> new NotFound("roster.appointment.unknown"))
			.dutyId();
	}

	/**
	 * Takes the appointment for somebody who decided on what they saw.
	 * @throws Conflict if somebody has changed it since
	 */
	Appointment take(AppointmentNumber number, int version, @Nullable UUID other) {
		Appointment appointment = take(number, other);
		if (appointment.version() != version) {
			throw new Conflict("roster.appointment.overtaken", number);
		}
		return appointment;
	}

	/** Keeps what a verb has done, and tells the other modules. */
	void keep(Appointment appointment) {
		this.repository.save(appointment);
		this.steps.flush();
		List<AppointmentStep> written = appointment.takeWritten();
		this.steps.saveAll(written);
		this.steps.flush();
		written.forEach((step) -> this.events.publishEvent(new AppointmentMoved(CurrentCounty.required(),
				appointment.id(), step.state().name(), step.sequence())));
	}

	/** Gives free places of a duty that is held to those who waited longest. */
	void fill(@Nullable UUID dutyId) {
		if (dutyId == null) {
			return;
		}
		List<UUID> waiting = this.jdbc
			.sql("select id from appointment where county_id = ? and duty_id = ? and state = 'WAITING' order by id")
			.params(CurrentCounty.required(), dutyId)
			.query(UUID.class)
			.list();
		if (waiting.isEmpty()) {
			return;
		}
		Slot slot = this.slots.find(dutyId).orElseThrow();
		int free = slot.isAhead(this.clock.instant()) ? Math.min(slot.free(), waiting.size()) : 0;
		this.repository.holdAll(waiting.subList(0, free)).forEach((first) -> {
			first.advance(this.clock.instant());
			keep(first);
		});
	}

	/** What is known of an appointment's duty; there may be none. */
	private record Held(@Nullable UUID dutyId) {
	}

}
