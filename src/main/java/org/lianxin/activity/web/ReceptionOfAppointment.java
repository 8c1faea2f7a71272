package org.lianxin.activity.web;

import java.util.UUID;

import org.lianxin.activity.Receptions;
import org.lianxin.roster.appointment.AfterAppointment;

import org.springframework.stereotype.Component;

/** Leads from an appointment that was kept to what is written down of it. */
@Component
class ReceptionOfAppointment implements AfterAppointment {

	private final Receptions receptions;

	ReceptionOfAppointment(Receptions receptions) {
		this.receptions = receptions;
	}

	@Override
	public Link link(UUID appointmentId, String number) {
		return this.receptions.ofAppointment(appointmentId)
			.map((id) -> new Link("activity.reception.open", "/desk/receptions/" + id, false))
			.orElseGet(() -> new Link("activity.reception.new", "/desk/receptions/new?appointment=" + number, true));
	}

}
