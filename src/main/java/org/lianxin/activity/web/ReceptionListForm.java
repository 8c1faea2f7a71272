package org.lianxin.activity.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.activity.ReceptionFilter;
import org.lianxin.activity.ReceptionKind;

import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list of receptions, as its address holds them. */
record ReceptionListForm(@Nullable ReceptionKind kind, @Nullable UUID studio, @Nullable LocalDate from,
		@Nullable LocalDate until, @Nullable String after) {

	static final String LIST = "/desk/receptions";

	ReceptionFilter toFilter() {
		return new ReceptionFilter(this.kind, this.studio, this.from, this.until, this.after);
	}

	boolean isNarrowed() {
		return this.kind != null || this.studio != null || this.from != null || this.until != null;
	}

	/** Returns the address of this list from its first page, or from a cursor on. */
	String address(@Nullable String cursor) {
		return address(LIST, cursor);
	}

	/** Returns the address of the file of this list. */
	String export() {
		return address(LIST + "/export.xlsx", null);
	}

	private String address(String path, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "kind", this.kind);
		add(address, "studio", this.studio);
		add(address, "from", this.from);
		add(address, "until", this.until);
		add(address, "after", cursor);
		return address.encode().build().toUriString();
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("kind", this.kind);
		told.put("studio", this.studio);
		told.put("from", this.from);
		told.put("until", this.until);
		return told;
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
