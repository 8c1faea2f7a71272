package org.lianxin.studio.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioListFilter;
import org.lianxin.studio.StudioState;

import org.springframework.web.util.UriComponentsBuilder;

/** What the list of studios is filtered and sorted by, as its address has it. */
record StudioListForm(@Nullable StudioKind kind, @Nullable StudioState state, @Nullable UUID township,
		@Nullable String text, StudioListFilter.@Nullable Order order, @Nullable String after) {

	static final String PATH = "/desk/studios";

	StudioListFilter toFilter() {
		return new StudioListFilter(this.kind, this.state, this.township,
				(this.text != null) ? this.text.strip().replace("\0", "") : null,
				(this.order != null) ? this.order : StudioListFilter.Order.TOWNSHIP);
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("kind", this.kind);
		told.put("state", this.state);
		told.put("township", this.township);
		told.put("text", this.text);
		return told;
	}

	/** Returns the address of the page that begins after that studio, or of the file. */
	String address(String path, @Nullable String after) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "kind", this.kind);
		add(address, "state", this.state);
		add(address, "township", this.township);
		add(address, "text", this.text);
		add(address, "order", this.order);
		add(address, "after", after);
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
