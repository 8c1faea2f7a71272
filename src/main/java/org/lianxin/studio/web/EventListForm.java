package org.lianxin.studio.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.EventFilter;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of the list of events, as its address holds them.
 *
 * @param past whether those that are over are shown
 */
record EventListForm(@Nullable Boolean past, @Nullable UUID studio, @Nullable String after) {

	static final String PATH = "/desk/events";

	boolean isPast() {
		return Boolean.TRUE.equals(this.past);
	}

	EventFilter toFilter() {
		return new EventFilter(when(), this.studio, this.after);
	}

	/** Returns the filter of a file, which holds the list from its beginning. */
	EventFilter toWholeFilter() {
		return new EventFilter(when(), this.studio, null);
	}

	private EventFilter.When when() {
		return isPast() ? EventFilter.When.PAST : EventFilter.When.UPCOMING;
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("when", when());
		told.put("studio", this.studio);
		return told;
	}

	/** Returns the address of this list or its file, from a cursor on or whole. */
	String address(String path, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		if (isPast()) {
			address.queryParam("past", true);
		}
		if (this.studio != null) {
			address.queryParam("studio", this.studio);
		}
		if (cursor != null) {
			address.queryParam("after", cursor);
		}
		return address.encode().build().toUriString();
	}

}
