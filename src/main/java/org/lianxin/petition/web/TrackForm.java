package org.lianxin.petition.web;

import java.text.Normalizer;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The number and the code on a receipt, as typed. */
record TrackForm(@NotBlank(message = "{resident.track.number.empty}") @Nullable String number,
		@NotBlank(message = "{resident.track.code.empty}") @Nullable String code) {

	String typed() {
		return Optional.ofNullable(this.number).orElse("");
	}

	/** Returns the digits, which some keyboards write full width or people apart. */
	String digits() {
		return Normalizer.normalize(Optional.ofNullable(this.code).orElse(""), Normalizer.Form.NFKC)
			.replaceAll("[\\s\\p{Pd}]", "");
	}

	@Override
	public String toString() {
		return "TrackForm[" + this.number + "]";
	}

}
