package org.lianxin.studio.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxin.studio.EventView;
import org.lianxin.studio.ReviseEvent;

/** Changes what is told of an event, from the version that the writer saw. */
record EventRevisionForm(@NotNull Integer version, @Valid EventForm facts) {

	/** A request without any of the facts is as good as an empty form. */
	EventRevisionForm {
		facts = (facts != null) ? facts : EventForm.empty();
	}

	static EventRevisionForm of(EventView event) {
		return new EventRevisionForm(event.version(), EventForm.of(event));
	}

	/** The same words, for the version that stands now. */
	EventRevisionForm over(EventView present) {
		return new EventRevisionForm(present.version(), this.facts);
	}

	ReviseEvent toCommand(String code) {
		return new ReviseEvent(code, this.version, this.facts.toFacts());
	}

}
