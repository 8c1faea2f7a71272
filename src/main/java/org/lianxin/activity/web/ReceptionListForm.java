package org.lianxin.activity.web;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.activity.ReceptionFilter;
import org.lianxin.activity.ReceptionKind;

import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list of receptions, as its address holds them. */
record ReceptionListForm(@Nullable ReceptionKind kind, @Nullable UUID studio, @Nullable LocalDate from,
		@Nullable LocalDate until, @Nullable String after) {

	ReceptionFilter toFilter() {
		return new ReceptionFilter(this.kind, this.studio, this.from, this.until, this.after);
	}

	boolean isNarrowed() {
		return this.kind != null || this.studio != null || this.from != null || this.until != null;
	}

	/** Returns the address of this list from its first page, or from a cursor on. */
	String address(@Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk/receptions");
		add(address, "kind", this.kind);
		add(address, "studio", this.studio);
		add(address, "from", this.from);
		add(address, "until", this.until);
		add(address, "after", cursor);
		return address.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
