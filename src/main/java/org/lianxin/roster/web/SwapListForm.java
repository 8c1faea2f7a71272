package org.lianxin.roster.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.SwapFilter;
import org.lianxin.roster.SwapState;

import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list of offers to swap, as its address holds them. */
record SwapListForm(@Nullable SwapState state, @Nullable UUID studio, @Nullable UUID after) {

	static final String LIST = "/desk/swaps";

	SwapFilter toFilter() {
		return new SwapFilter(this.state, this.studio, this.after);
	}

	boolean isNarrowed() {
		return this.state != null || this.studio != null;
	}

	/** Returns the address of this list from its first page, or from a cursor on. */
	String address(@Nullable String cursor) {
		return Addresses.of(UriComponentsBuilder.fromPath(LIST), this.state, this.studio, cursor);
	}

	/** Returns the address of the file of this list. */
	String export() {
		return Addresses.of(UriComponentsBuilder.fromPath(LIST + "/export.xlsx"), this.state, this.studio, null);
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("state", this.state);
		told.put("studio", this.studio);
		return told;
	}

}
