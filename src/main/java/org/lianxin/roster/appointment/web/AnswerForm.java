package org.lianxin.roster.appointment.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.appointment.AnswerAppointment;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.ProposeTime;

import org.springframework.validation.BindingResult;

/**
 * What staff answer, as typed.
 *
 * @param version the one that the writer saw
 * @param duty the duty that they propose
 * @param outcome what came of it
 */
record AnswerForm(@Nullable Integer version, @Nullable UUID duty, @Nullable Outcome outcome,
		@Size(max = 500, message = "{roster.appointment.words.long}") @Nullable String words) {

	static AnswerForm of(AppointmentDetail asked) {
		return new AnswerForm(asked.version(), null, null, null);
	}

	/** Says that a reason is missing. */
	void checkReason(BindingResult errors) {
		if (this.words == null) {
			errors.rejectValue("words", "roster.appointment.reason.missing");
		}
	}

	/** Says that no duty is chosen. */
	void checkDuty(BindingResult errors) {
		if (this.duty == null) {
			errors.rejectValue("duty", "roster.appointment.duty.missing");
		}
	}

	/** Says that nothing is chosen. */
	void checkOutcome(BindingResult errors) {
		if (this.outcome == null) {
			errors.rejectValue("outcome", "roster.appointment.outcome.missing");
		}
	}

	AnswerAppointment toCommand(AppointmentNumber number) {
		return new AnswerAppointment(number, Optional.ofNullable(this.version).orElse(-1), this.words);
	}

	ProposeTime toProposal(AppointmentNumber number) {
		return new ProposeTime(toCommand(number), Optional.ofNullable(this.duty).orElseThrow());
	}

	/** What came of an appointment. */
	enum Outcome {

		KEPT, MISSED_BY_RESIDENT, MISSED_BY_REPRESENTATIVE;

		String key() {
			return "roster.appointment.outcome." + name();
		}

	}

}
