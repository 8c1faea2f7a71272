package org.lianxin.roster.solver;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * When a representative can sit, and where.
 *
 * @param seats the studios that are theirs, or to which they are lent, and when
 * @param out when they are suspended, exempt or no longer a representative
 * @param leave when they are on leave that was approved
 */
public record SitterDays(List<Seat> seats, List<DaySpan> out, List<DaySpan> leave) {

	public SitterDays {
		seats = List.copyOf(seats);
		out = List.copyOf(out);
		leave = List.copyOf(leave);
	}

	/** That they sit in a studio on some days. */
	public record Seat(UUID studioId, DaySpan days) {
	}

	boolean belongTo(UUID studioId, LocalDate day) {
		for (Seat seat : this.seats) {
			if (seat.studioId.equals(studioId) && seat.days.includes(day)) {
				return true;
			}
		}
		return false;
	}

	static boolean include(List<DaySpan> spans, LocalDate day) {
		for (DaySpan span : spans) {
			if (span.includes(day)) {
				return true;
			}
		}
		return false;
	}

}
