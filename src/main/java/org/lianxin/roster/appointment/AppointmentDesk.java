package org.lianxin.roster.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.roster.DutyState;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with appointments: the county, the liaison of the studio, and the
 * representative whom it concerns.
 */
@Service
@Transactional
public class AppointmentDesk {

	private final Appointments appointments;

	private final AppointmentRepository repository;

	private final Slots slots;

	private final Bookers bookers;

	private final AuditTrail trail;

	private final Clock clock;

	AppointmentDesk(Appointments appointments, AppointmentRepository repository, Slots slots, Bookers bookers,
			AuditTrail trail, Clock clock) {
		this.appointments = appointments;
		this.repository = repository;
		this.slots = slots;
		this.bookers = bookers;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Agrees to the time asked for.
	 * @throws Conflict if somebody has changed the appointment since the writer saw it,
	 * or nobody can be met then
	 */
	@PreAuthorize("@appointmentRights.mayAnswer(#command.number())")
	public void confirm(AnswerAppointment command) {
		Appointment appointment = take(command);
		Optional.ofNullable(appointment.dutyId()).ifPresent(this.slots::ahead);
		appointment.confirm(Actor.signedIn(), this.clock.instant());
		this.appointments.keep(appointment);
	}

	/**
	 * Proposes another time.
	 * @throws Conflict if somebody has changed the appointment since the writer saw it,
	 * or nobody can be met then
	 * @throws Unprocessable if no place is left there
	 */
	@PreAuthorize("@appointmentRights.mayAnswer(#command.answer().number())")
	public void propose(ProposeTime command) {
		AnswerAppointment answer = command.answer();
		Appointment appointment = this.appointments.take(answer.number(), answer.version(), command.dutyId());
		Slot slot = this.slots.ahead(command.dutyId());
		if (slot.isFull() && !appointment.isSeatedIn(slot.id())) {
			throw new Unprocessable("roster.appointment.slot.full");
		}
		UUID left = appointment.dutyId();
		appointment.propose(slot, answer.words(), Actor.signedIn(), this.clock.instant());
		this.appointments.keep(appointment);
		this.appointments.fill(left);
	}

	/**
	 * Says that it can't be, and why.
	 * @throws Conflict if somebody has changed the appointment since the writer saw it
	 */
	@PreAuthorize("@appointmentRights.mayAnswer(#command.number())")
	public void decline(AnswerAppointment command) {
		Appointment appointment = take(command);
		appointment.decline(Optional.ofNullable(command.words()).orElseThrow(), Actor.signedIn(), this.clock.instant());
		this.appointments.keep(appointment);
		this.appointments.fill(appointment.dutyId());
	}

	/**
	 * Takes it back for the resident, who said so on the phone or at the studio.
	 * @throws Conflict if somebody has changed the appointment since the writer saw it
	 */
	@PreAuthorize("@appointmentRights.mayAnswer(#command.number())")
	public void cancel(AnswerAppointment command) {
		Appointment appointment = take(command);
		appointment.cancel(command.words(), Actor.signedIn(), this.clock.instant());
		this.appointments.keep(appointment);
		this.appointments.fill(appointment.dutyId());
	}

	/**
	 * Records that they met.
	 * @throws Conflict if somebody has changed the appointment since the writer saw it
	 * @throws Unprocessable before the day, or where the representative was not there
	 */
	@PreAuthorize("@appointmentRights.mayAnswer(#command.number())")
	public void keep(AnswerAppointment command) {
		Appointment appointment = take(command);
		if (dutyOf(appointment).state() == DutyState.MISSED) {
			throw new Unprocessable("roster.appointment.outcome.absent");
		}
		appointment.keep(Actor.signedIn(), this.clock.instant());
		this.appointments.keep(appointment);
	}

	/**
	 * Records who did not come.
	 * @throws Conflict if somebody has changed the appointment since the writer saw it
	 * @throws Unprocessable before the day, or where it is said of the resident although
	 * the representative was not there
	 */
	@PreAuthorize("@appointmentRights.mayAnswer(#command.number())")
	public void miss(AnswerAppointment command, MissedBy missedBy) {
		Appointment appointment = take(command);
		DutyState duty = dutyOf(appointment).state();
		if (duty == DutyState.MISSED && missedBy == MissedBy.RESIDENT) {
			throw new Unprocessable("roster.appointment.outcome.absent");
		}
		if (duty == DutyState.KEPT && missedBy == MissedBy.REPRESENTATIVE) {
			throw new Unprocessable("roster.appointment.outcome.present");
		}
		appointment.miss(missedBy, Actor.signedIn(), this.clock.instant());
		this.appointments.keep(appointment);
	}

	private Appointment take(AnswerAppointment command) {
		return this.appointments.take(command.number(), command.version(), null);
	}

	private Slot dutyOf(Appointment appointment) {
		Slot slot = Optional.ofNullable(appointment.dutyId())
			.flatMap(this.slots::find)
			.orElseThrow(() -> new Conflict("roster.appointment.impossible", appointment.number()));
		if (slot.day().isAfter(LocalDate.now(this.clock))) {
			throw new Unprocessable("roster.appointment.outcome.early");
		}
		return slot;
	}

	/**
	 * Shows which resident asks, and records who looked and why in the same transaction:
	 * where that can't be kept, nothing is shown.
	 * @param purpose why, at most 200 characters
	 * @throws Unprocessable without a purpose
	 */
	@PreAuthorize("@appointmentRights.mayAnswer(#number)")
	public Booker reveal(AppointmentNumber number, String purpose) {
		if (purpose.isBlank()) {
			throw new Unprocessable("roster.appointment.identity.purpose.blank");
		}
		Appointment appointment = this.repository.findByNumber(number.value())
			.orElseThrow(() -> new NotFound("roster.appointment.unknown"));
		this.trail.record(AuditKind.IDENTITY_REVEALED, number.value(), purpose);
		return this.bookers.open(appointment.id());
	}

}
