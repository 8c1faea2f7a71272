package org.lianxin.placement;

import java.util.List;

/** One person in a plan, and where else they could sit. */
public record SeatDetail(SeatRow seat, List<SeatOption> options) {

	public SeatDetail {
		options = List.copyOf(options);
	}

	/** Returns in how many studios a rule that must be kept would be broken. */
	public long refused() {
		return this.options.stream().filter((option) -> option.refusal() != null && !option.present()).count();
	}

}
