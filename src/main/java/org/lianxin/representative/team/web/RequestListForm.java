package org.lianxin.representative.team.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.RequestFilter;
import org.lianxin.representative.team.RequestState;

import org.springframework.web.util.UriComponentsBuilder;

/** The tab and the filters of the list of requests, as its address holds them. */
record RequestListForm(@Nullable Tab tab, @Nullable RequestState state, @Nullable String team, @Nullable UUID studio,
		@Nullable UUID after) {

	static final String PATH = "/desk/team-requests";

	RequestFilter toFilter() {
		return new RequestFilter(tabOrMine() == Tab.MINE, this.state, this.team, this.studio, this.after);
	}

	Tab tabOrMine() {
		return (this.tab != null) ? this.tab : Tab.MINE;
	}

	boolean isNarrowed() {
		return this.state != null || this.team != null || this.studio != null;
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("tab", tabOrMine());
		told.put("state", this.state);
		told.put("team", this.team);
		told.put("studio", this.studio);
		return told;
	}

	/** Returns the address of this list or its file, from a cursor on or whole. */
	String address(String path, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("tab", tabOrMine());
		add(address, "state", this.state);
		add(address, "team", this.team);
		add(address, "studio", this.studio);
		add(address, "after", cursor);
		return address.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

	/** Which part of the requests that a person may see. */
	enum Tab {

		/** Waits for me to answer it or to carry it out. */
		MINE,
		/** Whatever I may see. */
		ALL;

		String key() {
			return "team.request.tab." + name();
		}

	}

}
