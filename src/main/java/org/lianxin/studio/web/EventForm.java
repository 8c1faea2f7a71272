package org.lianxin.studio.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.EventFacts;
import org.lianxin.studio.EventKind;
import org.lianxin.studio.EventView;
import org.lianxin.web.Line;

/** What is told of an event, as typed; an empty field is null. */
record EventForm(
		@NotBlank(message = "{studio.event.name.missing}") @Size(min = 2,
				message = "{studio.event.name.short}") @Line(max = 60) @Nullable String name,
		@NotNull(message = "{studio.event.kind.missing}") @Nullable EventKind kind,
		@NotNull(message = "{studio.event.day.missing}") @Nullable LocalDate day,
		@Line(max = 120) @Nullable String place) {

	static EventForm empty() {
		return new EventForm(null, EventKind.MARKET_DAY, null, null);
	}

	static EventForm of(EventView event) {
		return new EventForm(event.name(), event.kind(), event.day(), event.place());
	}

	/** Turns the form into facts, once it is valid. */
	EventFacts toFacts() {
		return new EventFacts(Objects.requireNonNull(this.name), Objects.requireNonNull(this.kind),
				Objects.requireNonNull(this.day), this.place);
	}

}
