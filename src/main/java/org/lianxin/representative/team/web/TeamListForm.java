package org.lianxin.representative.team.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.TeamFilter;
import org.lianxin.representative.team.TeamState;
import org.lianxin.studio.Profession;

import org.springframework.web.util.UriComponentsBuilder;

/** The filters of a list of teams, as its address holds them. */
record TeamListForm(@Nullable Profession profession, @Nullable UUID studio, @Nullable TeamState state,
		@Nullable String words, @Nullable UUID after) {

	static final String PATH = "/desk/teams";

	private static final int LONGEST_WORDS = 40;

	TeamFilter toFilter() {
		return new TeamFilter(this.profession, this.studio, this.state, wordsOrNull(), this.after);
	}

	/** Returns what the public may narrow by. */
	TeamFilter toPublicFilter() {
		return new TeamFilter(this.profession, this.studio, null, wordsOrNull(), this.after);
	}

	/** Returns the address of this list from its first page, or from a cursor on. */
	String address(String path, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "profession", this.profession);
		add(address, "studio", this.studio);
		add(address, "state", this.state);
		add(address, "words", wordsOrNull());
		add(address, "after", cursor);
		return address.encode().build().toUriString();
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("profession", this.profession);
		told.put("studio", this.studio);
		told.put("state", this.state);
		told.put("words", wordsOrNull());
		return told;
	}

	private @Nullable String wordsOrNull() {
		if (this.words == null || this.words.isBlank()) {
			return null;
		}
		String words = this.words.replace("\0", "").strip();
		return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
