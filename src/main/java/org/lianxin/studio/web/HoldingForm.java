package org.lianxin.studio.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.HoldEvent;

/** Announces an event of a studio. */
record HoldingForm(@NotNull(message = "{studio.event.studio.missing}") @Nullable UUID studioId,
		@Valid EventForm facts) {

	/** A request without any of the facts is as good as an empty form. */
	HoldingForm {
		facts = (facts != null) ? facts : EventForm.empty();
	}

	static HoldingForm in(@Nullable UUID studioId) {
		return new HoldingForm(studioId, EventForm.empty());
	}

	HoldEvent toCommand() {
		return new HoldEvent(Objects.requireNonNull(this.studioId), this.facts.toFacts());
	}

}
