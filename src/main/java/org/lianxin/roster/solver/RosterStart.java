package org.lianxin.roster.solver;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the search begins: what stands stays, and whoever has sat least takes what is
 * free. Thousands of duties are shared out in a fraction of a second, so that the search
 * has its time for the wishes.
 */
final class RosterStart {

	/** Of whom there are few choose first; the others by day. */
	private static final Comparator<PlannedDuty> HARDEST_FIRST = Comparator
		.comparing((PlannedDuty duty) -> !duty.seat().isParticular())
		.thenComparingInt((duty) -> duty.seat().isParticular() ? duty.choices().size() : 0);

	private final Reckoning reckoning;

	private final List<PlannedDuty> open;

	private RosterStart(RosterProblem problem) {
		this.reckoning = new Reckoning(problem);
		this.open = problem.duties().stream().filter((duty) -> duty.isOpen() && !duty.isPinned()).toList();
	}

	/**
	 * Gives the duties of a problem that are free to somebody wherever it can be done.
	 */
	static void fill(RosterProblem problem) {
		RosterStart start = new RosterStart(problem);
		start.keep();
		start.share();
		LoadRepair repair = new LoadRepair(start.reckoning, start.open);
		repair.fill();
		repair.even();
	}

	/**
	 * A draft that is solved again begins with what it had, a new one with what stands.
	 */
	private void keep() {
		for (PlannedDuty duty : this.open) {
			PlannedSitter had = (duty.sitter() != null) ? duty.sitter() : duty.before();
			this.reckoning.give(duty, null);
			if (had != null && duty.choices().contains(had) && this.reckoning.isFree(had, duty)) {
				this.reckoning.give(duty, had);
			}
		}
	}

	private void share() {
		this.open.stream()
			.filter((duty) -> duty.sitter() == null)
			.sorted(HARDEST_FIRST)
			.forEach((duty) -> this.reckoning.give(duty, best(duty)));
	}

	private @Nullable PlannedSitter best(PlannedDuty duty) {
		int least = Integer.MAX_VALUE;
		for (PlannedSitter sitter : duty.choices()) {
			if (this.reckoning.isFree(sitter, duty)) {
				least = Math.min(least, this.reckoning.book(sitter).load());
			}
		}
		Offer best = null;
		for (PlannedSitter sitter : duty.choices()) {
			if (this.reckoning.book(sitter).load() == least && this.reckoning.isFree(sitter, duty)) {
				Offer offer = offer(duty, sitter);
				best = (best == null || offer.isBetterThan(best)) ? offer : best;
			}
		}
		return (best != null) ? best.sitter : null;
	}

	private Offer offer(PlannedDuty duty, PlannedSitter sitter) {
		Map<RosterRule, Integer> cases = this.reckoning.cases(duty, sitter);
		return new Offer(sitter, this.reckoning.cost(cases, true), this.reckoning.cost(cases, false),
				this.reckoning.book(sitter).distance(duty.day()));
	}

	/**
	 * What it would mean to give a duty to somebody; whoever rested longest is better.
	 */
	private record Offer(PlannedSitter sitter, int balance, int wishes, int rested) {

		boolean isBetterThan(Offer other) {
			if (this.balance != other.balance) {
				return this.balance < other.balance;
			}
			return (this.wishes != other.wishes) ? this.wishes < other.wishes : this.rested > other.rested;
		}

	}

}
