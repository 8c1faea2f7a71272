package org.lianxin.roster.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** The filters of a list that only a studio narrows, as its address holds them. */
record PlaceListForm(@Nullable UUID studio, @Nullable UUID after) {

	static final String GAPS = "/desk/duty-gaps";

	static final String WISHES = "/desk/duty-wishes";

	static final String LOANS = "/desk/duty-loans";

	/** Returns the list of that studio. */
	PlaceListForm at(UUID studioId) {
		return new PlaceListForm(studioId, this.after);
	}

	boolean isNarrowed() {
		return this.studio != null;
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("studio", this.studio);
		return told;
	}

	/** Returns the address of a list or its file, from a cursor on or whole. */
	String address(String path, @Nullable String cursor) {
		return Addresses.of(UriComponentsBuilder.fromPath(path), null, this.studio, cursor);
	}

}
