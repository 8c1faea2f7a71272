package org.lianxin.representative.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeRecord;
import org.lianxin.representative.ReviseRepresentative;

/** Changes what is kept of a representative, from the version that the writer saw. */
record RecordForm(@NotNull Integer version, @Valid PersonForm facts, @Nullable String phone,
		@Nullable Boolean forgetPhone,
		@Pattern(regexp = "[0-9]{3,5}[0-9Xx]", message = "{representative.idTail.wrong}") @Nullable String idTail) {

	/** A request without any of the facts is as good as an empty form. */
	RecordForm {
		facts = (facts != null) ? facts : PersonForm.empty();
	}

	static RecordForm of(RepresentativeRecord person) {
		return new RecordForm(person.version(), PersonForm.of(person.facts()), null, null, null);
	}

	/** The same words, for the version that stands now. */
	RecordForm over(RepresentativeRecord present) {
		return new RecordForm(present.version(), this.facts, this.phone, this.forgetPhone, this.idTail);
	}

	ReviseRepresentative toCommand(String code) {
		return new ReviseRepresentative(code, this.version, this.facts.toFacts(), this.phone,
				Boolean.TRUE.equals(this.forgetPhone), this.idTail);
	}

}
