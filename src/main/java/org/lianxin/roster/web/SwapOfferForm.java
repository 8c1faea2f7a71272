package org.lianxin.roster.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.OfferSwap;
import org.lianxin.web.Line;

/**
 * To whom a duty is offered, and what for.
 *
 * @param to a colleague, null for all
 * @param wanted a duty of a colleague; then it is offered to whoever sits there
 */
record SwapOfferForm(@NotNull(message = "{roster.swap.manner.missing}") @Nullable Manner manner, @Nullable UUID to,
		@Nullable UUID wanted, @Line(max = 200) @Nullable String words) {

	static SwapOfferForm empty() {
		return new SwapOfferForm(Manner.GIVE, null, null, null);
	}

	/** Turns the form into a command, once it is valid. */
	OfferSwap toCommand(UUID dutyId, List<DutyView> exchangeable) {
		UUID wanted = (this.manner == Manner.EXCHANGE) ? this.wanted : null;
		UUID asked = (wanted != null) ? exchangeable.stream()
			.filter((duty) -> duty.id().equals(wanted))
			.map(DutyView::representativeId)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(this.to) : this.to;
		return new OfferSwap(dutyId, asked, this.manner == Manner.EXCHANGE, (asked != null) ? wanted : null,
				this.words);
	}

	/** Whether something is wanted in return. */
	enum Manner {

		GIVE, EXCHANGE;

		String key() {
			return "roster.swap.manner." + name();
		}

	}

}
