package org.lianxin.representative.group.web;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** The filter of the list of groups, as its address holds it. */
record GroupListForm(@Nullable UUID studio, @Nullable UUID after) {

	static final String PATH = "/desk/groups";

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		return Collections.singletonMap("studio", this.studio);
	}

	/** Returns the address of this list or its file, from a cursor on or whole. */
	String address(String path, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		if (this.studio != null) {
			address.queryParam("studio", this.studio);
		}
		if (cursor != null) {
			address.queryParam("after", cursor);
		}
		return address.encode().build().toUriString();
	}

}
