package org.lianxin.petition.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.Source;
import org.lianxin.petition.Step;
import org.lianxin.petition.WorkListFilter;

import org.springframework.web.util.UriComponentsBuilder;

/** The tab and the filters of a work list, as its address holds them. */
record WorkListForm(WorkListFilter.@Nullable Tab tab, @Nullable Step step, @Nullable UUID studio, @Nullable UUID unit,
		@Nullable PetitionKind kind, @Nullable UUID township, @Nullable Source source, WorkListFilter.@Nullable Due due,
		@Nullable String event, @Nullable String text, @Nullable String after) {

	private static final int LONGEST_TEXT = 40;

	WorkListFilter toFilter() {
		return new WorkListFilter(tabOrMine(), this.step, this.studio, this.unit, this.kind, this.township, this.source,
				this.due, eventOrNull(), textOrNull(), this.after);
	}

	WorkListFilter.Tab tabOrMine() {
		return (this.tab != null) ? this.tab : WorkListFilter.Tab.MINE;
	}

	/** Returns the address of this list from its first page, or from a cursor on. */
	String address(@Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk/petitions");
		add(address, "tab", tabOrMine());
		add(address, "step", this.step);
		add(address, "studio", this.studio);
		add(address, "unit", this.unit);
		add(address, "kind", this.kind);
		add(address, "township", this.township);
		add(address, "source", this.source);
		add(address, "due", this.due);
		add(address, "event", eventOrNull());
		add(address, "text", textOrNull());
		add(address, "after", cursor);
		return address.encode().build().toUriString();
	}

	/** A code has no blanks or controls; what has is none. */
	@Nullable String eventOrNull() {
		return (this.event != null && this.event.matches("[a-z0-9]{1,20}")) ? this.event : null;
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
