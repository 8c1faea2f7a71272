package org.lianxin.roster.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.privacy.OneWay;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.roster.RosterSettings;
import org.lianxin.roster.RosterSettingsBook;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Phones;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what residents ask for: once per submission, under a number without gaps. */
@Service
@Transactional
public class AppointmentIntake {

	private final Appointments appointments;

	private final AppointmentRepository repository;

	private final AppointmentNumbers numbers;

	private final Bookers bookers;

	private final Slots slots;

	private final RosterSettingsBook settings;

	private final RepresentativeService representatives;

	private final StudioService studios;

	private final Counties counties;

	private final OneWay oneWay;

	private final Clock clock;

	AppointmentIntake(Appointments appointments, AppointmentRepository repository, AppointmentNumbers numbers,
			Bookers bookers, Slots slots, RosterSettingsBook settings, RepresentativeService representatives,
			StudioService studios, Counties counties, OneWay oneWay, Clock clock) {
		this.appointments = appointments;
		this.repository = repository;
		this.numbers = numbers;
		this.bookers = bookers;
		this.slots = slots;
		this.settings = settings;
		this.representatives = representatives;
		this.studios = studios;
		this.counties = counties;
		this.oneWay = oneWay;
		this.clock = clock;
	}

	/**
	 * Takes what a resident asks for.
	 * @throws Conflict if nobody can be met in the duty any more
	 * @throws Unprocessable if no place is left, the duty is too far ahead or of somebody
	 * else, nobody is named, the phone is none, or it has too many appointments already
	 */
	@PreAuthorize("permitAll()")
	public void book(BookAppointment command) {
		if (!Phones.isPhone(command.booker().phone())) {
			throw new Unprocessable("roster.appointment.phone.wrong");
		}
		int year = today().getYear();
		this.numbers.lock(year);
		if (this.repository.findBySubmissionId(command.submissionId()).isEmpty()) {
			bookAnew(command, year);
		}
	}

	private void bookAnew(BookAppointment command, int year) {
		RosterSettings settings = this.settings.current();
		if (this.bookers.toCome(command.booker().phone(), this.clock.instant()) >= settings.phoneCap()) {
			throw new Unprocessable("roster.appointment.phone.full", settings.phoneCap());
		}
		Appointment.Place place = (command.dutyId() != null) ? place(command, command.dutyId(), settings)
				: new Appointment.Place(anyTime(command.wanted()), null, false);
		UUID id = Ids.next();
		Appointment appointment = new Appointment(id, this.numbers.next(this.counties.current().initials(), year),
				this.oneWay.codeHash(id, code(command.submissionId())), command, place, this.clock.instant());
		this.appointments.keep(appointment);
		this.bookers.keep(id, command.booker());
	}

	private Appointment.Place place(BookAppointment command, UUID dutyId, RosterSettings settings) {
		Slot slot = this.slots.holdAhead(dutyId);
		if (slot.day().isAfter(today().plusDays(settings.bookingDays()))) {
			throw new Unprocessable("roster.appointment.slot.far", settings.bookingDays());
		}
		if (!command.wanted().fits(slot)) {
			throw new Conflict("roster.appointment.slot.gone");
		}
		if (slot.isFull() && !command.waiting()) {
			throw new Unprocessable("roster.appointment.slot.full");
		}
		return new Appointment.Place(slot.studioId(), slot.id(), slot.isFull());
	}

	/** Whoever asks for a time must say of whom; studio or representative must serve. */
	private @Nullable UUID anyTime(Wanted wanted) {
		if (wanted.isAnybody() || this.settings.current().slotCap() == 0) {
			throw new Unprocessable("roster.appointment.nobody");
		}
		if (wanted.representativeId() == null) {
			return Optional.ofNullable(wanted.studioId()).map(this::standing).orElse(null);
		}
		return this.representatives.byId(wanted.representativeId())
			.filter((person) -> person.state() == RepresentativeState.ACTIVE)
			.map(RepresentativeView::studioId)
			.orElseThrow(() -> new Unprocessable("roster.appointment.nobody"));
	}

	/** One that receives nobody for a time still answers; one that closed does not. */
	private UUID standing(UUID studioId) {
		return this.studios.byId(studioId)
			.filter((studio) -> studio.state() == StudioState.OPEN || studio.state() == StudioState.SUSPENDED)
			.map(StudioView::id)
			.orElseThrow(() -> new Unprocessable("roster.appointment.nobody"));
	}

	/** Shows a receipt again to the one who holds the submission. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<AppointmentReceipt> receipt(UUID submissionId) {
		return this.repository.findBySubmissionId(submissionId).map(this::receipt);
	}

	private AppointmentReceipt receipt(Appointment appointment) {
		Slot slot = Optional.ofNullable(appointment.dutyId()).flatMap(this.slots::find).orElse(null);
		return new AppointmentReceipt(appointment.number(), code(appointment.submissionId()), appointment.state(),
				slot);
	}

	private String code(UUID submissionId) {
		return this.oneWay.deriveCode(submissionId, CurrentCounty.required());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
