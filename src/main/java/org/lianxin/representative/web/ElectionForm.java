package org.lianxin.representative.web;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.EnterRepresentative;
import org.lianxin.web.Line;

/** Enters a representative, with the term and the studio where these are known. */
record ElectionForm(@Valid PersonForm facts,
		@Pattern(regexp = "(?!new$)[a-z0-9]{1,20}", message = "{representative.code.wrong}") @Nullable String code,
		@Nullable String phone,
		@Pattern(regexp = "[0-9]{3,5}[0-9Xx]", message = "{representative.idTail.wrong}") @Nullable String idTail,
		@Nullable UUID termId, @Nullable UUID studioId, @Nullable DayOfWeek weekday,
		@Line(max = 40) @Nullable String dutyTime) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("representative.code.taken", "code", "representative.phone.wrong",
			"phone", "representative.studio.unknown", "studioId", "representative.term.unknown", "termId",
			"representative.unit.unknown", "facts.electoralUnitId", "representative.village.unknown",
			"facts.contactVillageId", "representative.township.unknown", "facts.residenceTownshipId");

	/** A request without any of the facts is as good as an empty form. */
	ElectionForm {
		facts = (facts != null) ? facts : PersonForm.empty();
	}

	static ElectionForm in(@Nullable UUID studioId) {
		return new ElectionForm(PersonForm.empty(), null, null, null, null, studioId, null, null);
	}

	/** Turns the form into the command, once it is valid. */
	EnterRepresentative toCommand() {
		return new EnterRepresentative(
				new ElectRepresentative(this.code, this.facts.toFacts(), this.phone, this.idTail), this.termId,
				this.studioId, this.weekday, this.dutyTime);
	}

}
