package org.lianxin.representative.team.web;

import java.text.Normalizer;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.TeamRequestNumber;

/** The number and the code on a receipt, as typed. */
record TeamTrackForm(@NotBlank(message = "{team.track.number.empty}") @Nullable String number,
		@NotBlank(message = "{team.track.code.empty}") @Nullable String code) {

	Optional<TeamRequestNumber> requestNumber() {
		return Optional.ofNullable(this.number).flatMap(TeamRequestNumber::parse);
	}

	/** Returns the digits, which some keyboards write full width or people apart. */
	String digits() {
		return Normalizer.normalize(Optional.ofNullable(this.code).orElse(""), Normalizer.Form.NFKC)
			.replaceAll("[\\s\\p{Pd}]", "");
	}

	@Override
	public String toString() {
		return "TeamTrackForm[" + this.number + "]";
	}

}
