package org.lianxin.representative.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** A day, and whom of those who sat somewhere on it a list shows. */
record SeatsForm(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on, @Nullable UUID studio,
		@Nullable String words, @Nullable String after) {

	static final String PATH = "/desk/seats";

	LocalDate onOr(LocalDate today) {
		return (this.on != null) ? this.on : today;
	}

	SeatsForm on(LocalDate day) {
		return new SeatsForm(day, this.studio, this.words, this.after);
	}

	/** Returns what narrows the list of a day, for the audit trail. */
	Map<String, @Nullable Object> told(LocalDate day) {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("on", day);
		told.put("studio", this.studio);
		told.put("words", this.words);
		return told;
	}

	/**
	 * Returns the address of the list of a day or its file, from a cursor on or whole.
	 */
	String address(String path, LocalDate day, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("on", day);
		if (this.studio != null) {
			address.queryParam("studio", this.studio);
		}
		if (this.words != null) {
			address.queryParam("words", this.words);
		}
		if (cursor != null) {
			address.queryParam("after", cursor);
		}
		return address.encode().build().toUriString();
	}

}
