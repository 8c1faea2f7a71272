package org.lianxin.roster.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.privacy.OneWay;
import org.lianxin.roster.RosterSettingsBook;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a resident may do with their own appointment; the session that gave the right code
 * is the proof.
 */
@Service
@Transactional
public class AppointmentFollowing {

	private final Appointments appointments;

	private final AppointmentRepository repository;

	private final Slots slots;

	private final RosterSettingsBook settings;

	private final OneWay oneWay;

	private final Clock clock;

	AppointmentFollowing(Appointments appointments, AppointmentRepository repository, Slots slots,
			RosterSettingsBook settings, OneWay oneWay, Clock clock) {
		this.appointments = appointments;
		this.repository = repository;
		this.slots = slots;
		this.settings = settings;
		this.oneWay = oneWay;
		this.clock = clock;
	}

	/**
	 * Tells whether that is the appointment's code; a number that does not exist has
	 * none.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public boolean isCodeOf(AppointmentNumber number, String code) {
		return this.repository.findByNumber(number.value())
			.map((appointment) -> this.oneWay.codeMatches(appointment.codeHash(), appointment.id(), code))
			.orElse(false);
	}

	/**
	 * Agrees to the time proposed.
	 * @throws Conflict if nobody can be met then any more
	 */
	@PreAuthorize("@followedAppointments.includes(#number)")
	public void accept(AppointmentNumber number) {
		Appointment appointment = this.appointments.take(number, null);
		UUID duty = appointment.dutyId();
		if (duty != null && appointment.state() == AppointmentState.PROPOSED) {
			this.slots.ahead(duty);
		}
		appointment.accept(this.clock.instant());
		this.appointments.keep(appointment);
	}

	/** Says that the time proposed does not suit. */
	@PreAuthorize("@followedAppointments.includes(#number)")
	public void refuse(AppointmentNumber number, @Nullable String words) {
		Appointment appointment = this.appointments.take(number, null);
		UUID left = appointment.dutyId();
		appointment.refuse(words, this.clock.instant());
		this.appointments.keep(appointment);
		this.appointments.fill(left);
	}

	/**
	 * Takes another duty.
	 * @throws Conflict if nobody can be met in that duty any more
	 * @throws Unprocessable if no place is left there, or it is too far ahead
	 */
	@PreAuthorize("@followedAppointments.includes(#number)")
	public void choose(AppointmentNumber number, UUID dutyId) {
		Appointment appointment = this.appointments.take(number, dutyId);
		Slot slot = this.slots.ahead(dutyId);
		int days = this.settings.current().bookingDays();
		if (slot.day().isAfter(LocalDate.now(this.clock).plusDays(days))) {
			throw new Unprocessable("roster.appointment.slot.far", days);
		}
		if (slot.isFull() && !appointment.isSeatedIn(dutyId)) {
			throw new Unprocessable("roster.appointment.slot.full");
		}
		UUID left = appointment.dutyId();
		appointment.choose(slot, this.clock.instant());
		this.appointments.keep(appointment);
		this.appointments.fill(left);
	}

	/** Takes the appointment back. */
	@PreAuthorize("@followedAppointments.includes(#number)")
	public void cancel(AppointmentNumber number) {
		Appointment appointment = this.appointments.take(number, null);
		appointment.cancel(null, Actor.RESIDENT, this.clock.instant());
		this.appointments.keep(appointment);
		this.appointments.fill(appointment.dutyId());
	}

}
