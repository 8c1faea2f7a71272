package org.lianxin.activity.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.activity.Raised;
import org.lianxin.activity.ReceptionFacts;
import org.lianxin.activity.ReceptionKind;
import org.lianxin.activity.RecordReception;
import org.lianxin.petition.Contact;
import org.lianxin.petition.PetitionKind;
import org.lianxin.roster.appointment.KeptAppointment;
import org.lianxin.shared.Phones;
import org.lianxin.web.Line;

import org.springframework.validation.BindingResult;

/**
 * What staff write down of a reception, as typed.
 *
 * @param appointment number of the appointment that led to it
 * @param studio where they were received, as an administrator chose it
 * @param raised whether something must be followed up; what follows is of that
 * @param carried whether name and phone of the appointment go with it
 */
record ReceptionForm(@Nullable UUID submissionId, @Nullable String appointment, @Nullable UUID studio,
		@NotNull(message = "{activity.reception.representative.missing}") @Nullable UUID representative,
		@NotNull(message = "{activity.reception.day.missing}") @Nullable LocalDate day,
		@NotNull(message = "{activity.reception.kind.missing}") @Nullable ReceptionKind kind,
		@NotNull(message = "{activity.reception.people.missing}") @Min(value = 1,
				message = "{activity.reception.people.missing}") @Max(value = 1000,
						message = "{activity.reception.people.many}") @Nullable Integer people,
		@NotBlank(message = "{activity.reception.subject.missing}") @Size(max = 300,
				message = "{activity.reception.subject.long}") @Nullable String subject,
		@NotBlank(message = "{activity.reception.said.missing}") @Size(max = 2000,
				message = "{activity.reception.words.long}") @Nullable String said,
		@Size(max = 2000, message = "{activity.reception.words.long}") @Nullable String answered,
		@Nullable Boolean raised, @Nullable PetitionKind matter,
		@Size(max = 2000, message = "{activity.reception.words.long}") @Nullable String words,
		@Nullable Boolean carried, @Line(max = 40) @Nullable String name, @Line(max = 30) @Nullable String phone,
		@Nullable Boolean publishable) {

	/** Begins with whoever just came to the one who writes it down. */
	static ReceptionForm begun(@Nullable UUID studio, @Nullable UUID representative, LocalDate day) {
		return new ReceptionForm(UUID.randomUUID(), null, studio, representative, day, ReceptionKind.ON_SITE, 1, null,
				null, null, false, null, null, false, null, null, false);
	}

	/** Begins with what is known of an appointment that was kept. */
	static ReceptionForm of(KeptAppointment kept) {
		return new ReceptionForm(UUID.randomUUID(), kept.number(), null, kept.representativeId(), kept.day(),
				ReceptionKind.BY_APPOINTMENT, 1, kept.subject(), null, null, false, null, null, false, null, null,
				false);
	}

	/** Says what is missing of what must be followed up. */
	void checkRaised(BindingResult errors) {
		if (!isRaised()) {
			return;
		}
		if (this.matter == null) {
			errors.rejectValue("matter", "petition.kind.blank");
		}
		if (this.words == null) {
			errors.rejectValue("words", "petition.words.blank");
		}
		if (this.phone != null && !Phones.isPhone(this.phone)) {
			errors.rejectValue("phone", "petition.phone.wrong");
		}
	}

	boolean isRaised() {
		return Boolean.TRUE.equals(this.raised);
	}

	RecordReception toCommand(UUID studioId) {
		ReceptionFacts facts = new ReceptionFacts(studioId, required(this.representative), required(this.day),
				required(this.kind), required(this.people), required(this.subject), required(this.said), this.answered);
		Raised followed = isRaised()
				? new Raised(required(this.matter), required(this.words), Boolean.TRUE.equals(this.publishable),
						Boolean.TRUE.equals(this.carried), Contact.of(this.name, this.phone, null))
				: null;
		return new RecordReception(Optional.ofNullable(this.submissionId).orElseGet(UUID::randomUUID), this.appointment,
				facts, followed);
	}

	private static <T> T required(@Nullable T value) {
		if (value == null) {
			throw new IllegalStateException("checked before");
		}
		return value;
	}

	@Override
	public String toString() {
		return "ReceptionForm[" + this.submissionId + "]";
	}

}
