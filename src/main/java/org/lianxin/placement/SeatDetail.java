package org.lianxin.placement;

import java.util.List;

/** One person in a plan, and where else they could sit. */
public record SeatDetail(SeatRow seat, List<SeatOption> options) {

	public SeatDetail {
		options = List.copyOf(options);
	}

}
