package org.lianxin.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.petition.Contact;
import org.lianxin.petition.PetitionIntake;
import org.lianxin.petition.Receipt;
import org.lianxin.petition.Source;
import org.lianxin.petition.SubmitPetition;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.roster.appointment.KeptAppointment;
import org.lianxin.roster.appointment.KeptAppointments;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down whom representatives received, and registers what must be followed up with
 * the one who received as its first receiver (首接负责).
 */
@Service
@Transactional
public class ReceptionLog {

	private final ReceptionRepository receptions;

	private final KeptAppointments appointments;

	private final PetitionIntake petitions;

	private final RepresentativeService representatives;

	private final Clock clock;

	ReceptionLog(ReceptionRepository receptions, KeptAppointments appointments, PetitionIntake petitions,
			RepresentativeService representatives, Clock clock) {
		this.receptions = receptions;
		this.appointments = appointments;
		this.petitions = petitions;
		this.representatives = representatives;
		this.clock = clock;
	}

	/**
	 * Writes down a reception.
	 * @return what the resident takes home of the petition that came of it, empty where
	 * nothing must be followed up
	 * @throws NotFound if the appointment was not kept, or the writer did not answer it
	 * @throws Conflict if the appointment's reception is written down already
	 * @throws Unprocessable if the day is still to come, or the studio or the
	 * representative is not the writer's to speak for
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
	public Optional<Receipt> record(RecordReception command) {
		if (this.receptions.findBySubmissionId(command.submissionId()).isPresent()) {
			return this.petitions.receipt(command.submissionId());
		}
		KeptAppointment kept = (command.appointment() != null) ? kept(command.appointment()) : null;
		check(command.facts(), kept);
		Receipt receipt = (command.raised() != null) ? register(command, command.raised()) : null;
		String number = (receipt != null) ? receipt.number().value() : null;
		UUID appointmentId = (kept != null) ? kept.id() : null;
		try {
			this.receptions.saveAndFlush(new Reception(command.submissionId(), command.facts(), appointmentId, number,
					SignedIn.required(), this.clock.instant()));
		}
		catch (DuplicateKeyException ex) {
			throw new Conflict("activity.reception.exists");
		}
		return Optional.ofNullable(receipt);
	}

	private KeptAppointment kept(String number) {
		KeptAppointment kept = this.appointments.find(number)
			.orElseThrow(() -> new NotFound("activity.reception.appointment.unknown"));
		if (this.receptions.existsByAppointmentId(kept.id())) {
			throw new Conflict("activity.reception.exists");
		}
		return kept;
	}

	private void check(ReceptionFacts facts, @Nullable KeptAppointment kept) {
		if (facts.day().isAfter(LocalDate.now(this.clock))) {
			throw new Unprocessable("activity.reception.day.ahead");
		}
		if (kept != null) {
			if (!kept.studioId().equals(facts.studioId())
					|| !kept.representativeId().equals(facts.representativeId())) {
				throw new Unprocessable("activity.reception.representative.other");
			}
			return;
		}
		SignedIn person = SignedIn.required();
		boolean own = switch (person.role()) {
			case LIAISON -> person.workplaceId().filter(facts.studioId()::equals).isPresent();
			case REPRESENTATIVE -> person.workplaceId().filter(facts.representativeId()::equals).isPresent();
			case ADMINISTRATOR -> true;
			case SECURITY_ADMINISTRATOR, AUDITOR, SUPERVISOR, UNIT_OFFICER -> false;
		};
		boolean sits = this.representatives.byId(facts.representativeId())
			.filter((known) -> person.role() == Role.REPRESENTATIVE || facts.studioId().equals(known.studioId()))
			.isPresent();
		if (!own || !sits) {
			throw new Unprocessable("activity.reception.representative.other");
		}
	}

	private Receipt register(RecordReception command, Raised raised) {
		ReceptionFacts facts = command.facts();
		return this.petitions.registerFor(new SubmitPetition(command.submissionId(), raised.kind(), raised.words(),
				source(command), null, facts.studioId(), facts.representativeId(), raised.publishable(),
				contact(command.appointment(), raised)));
	}

	private static Source source(RecordReception command) {
		if (command.appointment() != null) {
			return Source.APPOINTMENT;
		}
		return (command.facts().kind() == ReceptionKind.PHONE) ? Source.PHONE : Source.STUDIO;
	}

	/** Name and phone go on only where the resident agrees. */
	private Contact contact(@Nullable String appointment, Raised raised) {
		if (appointment == null) {
			return raised.contact();
		}
		if (!raised.carried()) {
			return Contact.NONE;
		}
		KeptAppointments.Resident resident = this.appointments.resident(appointment);
		return Contact.of(resident.name(), resident.phone(), null);
	}

}
