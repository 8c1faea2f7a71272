package org.lianxin.petition.web;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.Source;
import org.lianxin.petition.Step;
import org.lianxin.petition.WorkListFilter;

import org.springframework.web.util.UriComponentsBuilder;

/** The tab and the filters of a work list, as its address holds them. */
record WorkListForm(WorkListFilter.@Nullable Tab tab, @Nullable Step step, @Nullable UUID studio, @Nullable UUID unit,
		@Nullable PetitionKind kind, @Nullable UUID township, @Nullable Source source, WorkListFilter.@Nullable Due due,
		@Pattern(regexp = EVENT, message = "{typeMismatch}") @Nullable String event, @Nullable String text,
		@Nullable String after) {

	static final String PATH = "/desk/petitions";

	private static final int LONGEST_TEXT = 40;

	/** A code has no blanks or controls; what has is none. */
	private static final String EVENT = "[a-z0-9]{1,20}";

	WorkListFilter toFilter() {
		return new WorkListFilter(tabOrMine(), this.step, this.studio, this.unit, this.kind, this.township, this.source,
				this.due, this.event, textOrNull(), this.after);
	}

	WorkListFilter.Tab tabOrMine() {
		return (this.tab != null) ? this.tab : WorkListFilter.Tab.MINE;
	}

	/** Returns the address of this list or its file, from a cursor on or whole. */
	String address(String path, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "tab", tabOrMine());
		add(address, "step", this.step);
		add(address, "studio", this.studio);
		add(address, "unit", this.unit);
		add(address, "kind", this.kind);
		add(address, "township", this.township);
		add(address, "source", this.source);
		add(address, "due", this.due);
		add(address, "event", this.event);
		add(address, "text", textOrNull());
		add(address, "after", cursor);
		return address.encode().build().toUriString();
	}

	private @Nullable String textOrNull() {
		if (this.text == null || this.text.isBlank()) {
			return null;
		}
		String text = this.text.replace("\0", "").strip();
		return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
