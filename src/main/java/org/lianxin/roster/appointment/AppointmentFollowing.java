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
	 * Agrees to the time proposed; whoever presses twice agrees once.
	 * @param version the one that the resident saw
	 * @throws Conflict if another time is proposed by now, or nobody can be met then any
	 * more
	 */
	@PreAuthorize("@followedAppointments.includes(#number)")
	public void accept(AppointmentNumber number, int version) {
		Appointment appointment = this.appointments.take(number, null);
		if (appointment.state() == AppointmentState.CONFIRMED && appointment.version() == version + 1) {
			return;
		}
		if (appointment.version() != version) {
			throw new Conflict("roster.appointment.overtaken", number);
		}
		UUID duty = appointment.dutyId();
		if (duty != null && appointment.state() == AppointmentState.PROPOSED) {
			this.slots.ahead(duty);
		}
		appointment.accept(this.clock.instant());
		this.appointments.keep(appointment);
	}

	/** Says that the time proposed does not suit; to say it twice is to say it once. */
	@PreAuthorize("@followedAppointments.includes(#number)")
	public void refuse(AppointmentNumber number, @Nullable String words) {
		Appointment appointment = this.appointments.take(number, null);
		UUID left = appointment.dutyId();
		if (appointment.state() == AppointmentState.ASKED && left == null) {
			return;
		}
		appointment.refuse(words, this.clock.instant());
		this.appointments.keep(appointment);
		this.appointments.fill(left);
	}

	/**
	 * Takes another duty; one that is theirs already stays as it stands.
	 * @return where the appointment stands with it
	 * @throws Conflict if nobody can be met in that duty any more
	 * @throws Unprocessable if no place is left there, or it is too far ahead
	 */
	@PreAuthorize("@followedAppointments.includes(#number)")
	public AppointmentState choose(AppointmentNumber number, UUID dutyId) {
		Appointment appointment = this.appointments.take(number, dutyId);
		if (appointment.isSeatedIn(dutyId)) {
			return appointment.state();
		}
		Slot slot = this.slots.ahead(dutyId);
		int days = this.settings.current().bookingDays();
		if (slot.day().isAfter(LocalDate.now(this.clock).plusDays(days))) {
			throw new Unprocessable("roster.appointment.slot.far", days);
		}
		if (slot.isFull()) {
			throw new Unprocessable("roster.appointment.slot.full");
		}
		UUID left = appointment.dutyId();
		appointment.choose(slot, this.clock.instant());
		this.appointments.keep(appointment);
		this.appointments.fill(left);
		return appointment.state();
	}

	/** Takes the appointment back; to do so twice is to do so once. */
	@PreAuthorize("@followedAppointments.includes(#number)")
	public void cancel(AppointmentNumber number) {
		Appointment appointment = this.appointments.take(number, null);
		if (appointment.state() == AppointmentState.CANCELLED) {
			return;
		}
		appointment.cancel(null, Actor.RESIDENT, this.clock.instant());
		this.appointments.keep(appointment);
		this.appointments.fill(appointment.dutyId());
	}

}
