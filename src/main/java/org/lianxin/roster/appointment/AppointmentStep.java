package org.lianxin.roster.appointment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.Ids;

import org.springframework.data.domain.Persistable;

/** One entry of an appointment's timeline: who did what, when. Only ever added. */
@Entity
@Immutable
class AppointmentStep implements Persistable<UUID> {

	@Id
	private UUID id = Ids.next();

	@TenantId
	private @Nullable Integer countyId;

	private UUID appointmentId;

	private int sequence;

	@Enumerated(EnumType.STRING)
	private AppointmentAct act;

	@Enumerated(EnumType.STRING)
	private AppointmentState state;

	private @Nullable UUID dutyId;

	private @Nullable UUID accountId;

	private @Nullable String actor;

	private @Nullable String workplace;

	private @Nullable String words;

	private Instant at;

	@SuppressWarnings("NullAway.Init")
	protected AppointmentStep() {
	}

	AppointmentStep(Appointment appointment, AppointmentAct act, Actor by, @Nullable String words, Instant at) {
		this.appointmentId = appointment.id();
		this.sequence = appointment.sequence();
		this.act = act;
		this.state = appointment.state();
		this.dutyId = appointment.dutyId();
		this.accountId = by.accountId();
		this.actor = by.name();
		this.workplace = by.workplace();
		this.words = words;
		this.at = at;
	}

	AppointmentAct act() {
		return this.act;
	}

	AppointmentState state() {
		return this.state;
	}

	int sequence() {
		return this.sequence;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	/** An entry is only ever saved when it is written. */
	@Override
	public boolean isNew() {
		return true;
	}

}
