package org.lianxin.placement;

import java.util.List;
import java.util.function.Predicate;

/**
 * A plan with its seats, in sum.
 *
 * @param moved how many leave a studio for another
 * @param seated how many get their first seat
 * @param staying how many stay where they are
 * @param unseated for how many there is no seat
 * @param pinned how many are left where they are when the rest is solved again
 */
public record DraftView(PlanView plan, List<StudioShare> studios, List<RuleLine> rules, int moved, int seated,
		int staying, int unseated, int pinned) {

	public DraftView {
		studios = List.copyOf(studios);
		rules = List.copyOf(rules);
	}

	static DraftView of(PlanView plan, List<StudioShare> studios, List<RuleLine> rules, List<SeatRow> rows) {
		return new DraftView(plan, studios, rules, count(rows, SeatRow::isMoved), count(rows, SeatRow::isNew),
				count(rows, (row) -> !row.isMoved() && !row.isNew() && !row.isUnseated()),
				count(rows, SeatRow::isUnseated), count(rows, SeatRow::pinned));
	}

	private static int count(List<SeatRow> rows, Predicate<SeatRow> which) {
		return Math.toIntExact(rows.stream().filter(which).count());
	}

	/** Tells how many studios are further from even than one. */
	public long uneven() {
		return this.studios.stream().filter((studio) -> !studio.isEven()).count();
	}

}
