package org.lianxin.roster.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.LeaveFilter;
import org.lianxin.roster.LeaveState;

import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list of leaves, as its address holds them. */
record LeaveListForm(@Nullable LeaveState state, @Nullable UUID studio, @Nullable UUID after) {

	static final String LIST = "/desk/leave";

	LeaveFilter toFilter() {
		return new LeaveFilter(this.state, this.studio, this.after);
	}

	boolean isNarrowed() {
		return this.state != null || this.studio != null;
	}

	/** Returns the address of this list from its first page, or from a cursor on. */
	String address(@Nullable String cursor) {
		return Addresses.of(UriComponentsBuilder.fromPath(LIST), this.state, this.studio, cursor);
	}

}
