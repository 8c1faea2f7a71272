package org.lianxin.roster.appointment.web;

import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.appointment.BookAppointment;
import org.lianxin.roster.appointment.Booker;
import org.lianxin.roster.appointment.Wanted;
import org.lianxin.shared.Phones;
import org.lianxin.studio.Profession;
import org.lianxin.web.Line;

import org.springframework.validation.BindingResult;

/**
 * What a resident who wants to meet a representative has said so far: whom, when, what
 * about, who they are.
 *
 * @param studio short name of the studio
 * @param rep code of the representative
 * @param duty the duty that they chose
 * @param waiting whether they would wait for a place
 */
record WishForm(@Nullable UUID submissionId, @Nullable String studio, @Nullable String rep,
		@Nullable Profession profession, @Nullable UUID duty, @Nullable Boolean waiting,
		@Size(max = 300, message = "{roster.appointment.subject.long}") @Nullable String subject,
		@Line(max = 100) @Nullable String suits, @Line(max = 40) @Nullable String name,
		@Line(max = 30) @Nullable String phone) {

	/** Begins a submission with what an address says. */
	WishForm begun() {
		return new WishForm(UUID.randomUUID(), this.studio, this.rep, this.profession, this.duty, this.waiting, null,
				null, null, null);
	}

	/** Says what is missing of what it is about. */
	void checkSubject(BindingResult errors) {
		if (this.subject == null) {
			errors.rejectValue("subject", "roster.appointment.subject.missing");
		}
	}

	/** Says what is wrong with who asks. */
	void checkBooker(BindingResult errors) {
		if (this.name == null) {
			errors.rejectValue("name", "roster.appointment.name.missing");
		}
		if (this.phone == null) {
			errors.rejectValue("phone", "roster.appointment.phone.missing");
		}
		else if (!errors.hasFieldErrors("phone") && !Phones.isPhone(this.phone)) {
			errors.rejectValue("phone", "roster.appointment.phone.wrong");
		}
	}

	boolean waits() {
		return Boolean.TRUE.equals(this.waiting);
	}

	BookAppointment toCommand(Wanted wanted) {
		return new BookAppointment(required(this.submissionId), wanted, this.duty, waits(), required(this.subject),
				this.suits, new Booker(required(this.name), required(this.phone)));
	}

	private static <T> T required(@Nullable T value) {
		if (value == null) {
			throw new IllegalStateException("checked before");
		}
		return value;
	}

	@Override
	public String toString() {
		return "WishForm[" + this.submissionId + "]";
	}

}
