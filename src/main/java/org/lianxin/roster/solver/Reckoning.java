package org.lianxin.roster.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who has which duties at the moment, and what one more would mean to somebody: the rules
 * of {@link RosterConstraints}, asked for one duty at a time.
 */
public final class Reckoning {

	private final Map<PlannedSitter, SitterBook> books = new HashMap<>();

	private final Map<Session, List<PlannedDuty>> days = new HashMap<>();

	private final RosterWeights weights;

	/** Begins with all that the duties of a problem say. */
	public Reckoning(RosterProblem problem) {
		this.weights = problem.weights();
		for (PlannedDuty duty : problem.duties()) {
			this.days.computeIfAbsent(Session.of(duty), (day) -> new ArrayList<>()).add(duty);
			PlannedSitter sitter = duty.sitter();
			if (sitter != null) {
				book(sitter).add(duty);
			}
		}
	}

	SitterBook book(PlannedSitter sitter) {
		return this.books.computeIfAbsent(sitter, SitterBook::new);
	}

	Collection<SitterBook> books() {
		return this.books.values();
	}

	/** Returns how much each rule counts. */
	public RosterWeights weights() {
		return this.weights;
	}

	/** Gives a duty to somebody else, or to nobody. */
	void give(PlannedDuty duty, @Nullable PlannedSitter to) {
		PlannedSitter from = duty.sitter();
		if (from != null) {
			book(from).remove(duty);
		}
		duty.give(to);
		if (to != null) {
			book(to).add(duty);
		}
	}

	/** Returns what somebody has had in the year, with what they have now. */
	public int load(PlannedSitter sitter) {
		return book(sitter).load();
	}

	/** Tells whether somebody for whom a duty is could take it beside what they have. */
	boolean isFree(PlannedSitter sitter, PlannedDuty duty) {
		SitterBook book = book(sitter);
		return !book.isFull(duty.month()) && book.at(duty.slot()) == null;
	}

	/** Lists the rules that must be kept and that somebody would break by taking it. */
	public Set<RosterRule> obstacles(PlannedDuty duty, PlannedSitter sitter) {
		Set<RosterRule> broken = EnumSet.noneOf(RosterRule.class);
		DutySeat seat = duty.seat();
		SitterBook book = book(sitter);
		boolean theirs = sitter.equals(duty.sitter());
		PlannedDuty same = book.at(duty.slot());
		note(broken, RosterRule.OWN_STUDIO, !sitter.belongsTo(duty.studio(), seat.day()));
		note(broken, RosterRule.IN_SERVICE, !sitter.servesOn(seat.day()));
		note(broken, RosterRule.NOT_ON_LEAVE, sitter.isOnLeave(seat.day()));
		note(broken, RosterRule.LEADING_CADRE, seat.leadingCadre() && !sitter.traits().leadingCadre());
		note(broken, RosterRule.PROFESSION, !sitter.isStrongIn(seat.profession()));
		note(broken, RosterRule.ONE_AT_A_TIME, theirs ? isTwice(book, duty) : same != null);
		note(broken, RosterRule.MOST_PER_MONTH,
				book.inMonth(duty.month()) + (theirs ? 0 : 1) > sitter.limits().mostPerMonth());
		return broken;
	}

	private static void note(Set<RosterRule> broken, RosterRule rule, boolean is) {
		if (is) {
			broken.add(rule);
		}
	}

	private static boolean isTwice(SitterBook book, PlannedDuty duty) {
		return book.duties().stream().anyMatch((other) -> other != duty && other.slot() == duty.slot());
	}

	/**
	 * Returns how many cases of each soft rule more there are with this duty given to
	 * somebody than with it given to nobody.
	 */
	public Map<RosterRule, Integer> cases(PlannedDuty duty, PlannedSitter sitter) {
		Map<RosterRule, Integer> cases = new EnumMap<>(RosterRule.class);
		SitterBook book = book(sitter);
		int own = sitter.equals(duty.sitter()) ? 1 : 0;
		int load = book.load() - own;
		cases.put(RosterRule.EVEN_LOAD, 2 * load + 1);
		cases.put(RosterRule.QUOTA, (book.inQuarter(duty.quarter()) - own >= sitter.limits().perQuarter()) ? 1 : 0);
		cases.put(RosterRule.STABILITY, takesAway(duty, sitter) ? 1 : 0);
		cases.put(RosterRule.SPREAD, tooClose(duty, book));
		cases.put(RosterRule.WEEKDAYS, RosterConstraints.unsuitable(duty, sitter));
		cases.put(RosterRule.NEAR_HOME, sitter.isFarFrom(duty.studio()) ? 1 : 0);
		cases.put(RosterRule.SENIORITY, unmixed(duty, sitter));
		cases.put(RosterRule.OFFICES_APART, sameOffice(duty, sitter));
		return cases;
	}

	private static boolean takesAway(PlannedDuty duty, PlannedSitter sitter) {
		PlannedSitter before = duty.before();
		return before != null && !before.equals(sitter) && duty.seat().isFor(before);
	}

	private static int tooClose(PlannedDuty duty, SitterBook book) {
		int spread = book.sitter().limits().spreadDays();
		int cases = 0;
		for (PlannedDuty other : book.duties()) {
			if (other != duty) {
				cases += RosterConstraints.tooClose(spread, duty, other);
			}
		}
		return cases;
	}

	private int unmixed(PlannedDuty duty, PlannedSitter sitter) {
		int people = 0;
		int experienced = 0;
		for (PlannedDuty other : sameDay(duty)) {
			PlannedSitter beside = other.sitter();
			if (other != duty && beside != null && other.slot() == duty.slot()) {
				people++;
				experienced += RosterConstraints.experience(beside);
			}
		}
		int before = RosterConstraints.unmixed(people, experienced) ? 1 : 0;
		int after = RosterConstraints.unmixed(people + 1, experienced + RosterConstraints.experience(sitter)) ? 1 : 0;
		return after - before;
	}

	private int sameOffice(PlannedDuty duty, PlannedSitter sitter) {
		int cases = 0;
		for (PlannedDuty other : sameDay(duty)) {
			boolean same = sitter.traits().office() != null && Objects.equals(sitter.traits().office(), other.office());
			if (same && other != duty && !sitter.equals(other.sitter())) {
				cases++;
			}
		}
		return cases;
	}

	private List<PlannedDuty> sameDay(PlannedDuty duty) {
		return this.days.getOrDefault(Session.of(duty), List.of());
	}

	/** Returns what the cases of the rules of a level cost together. */
	public int cost(Map<RosterRule, Integer> cases, boolean balance) {
		int cost = 0;
		for (Map.Entry<RosterRule, Integer> entry : cases.entrySet()) {
			if (entry.getKey().isBalance() == balance) {
				cost += entry.getValue() * this.weights.of(entry.getKey());
			}
		}
		return cost;
	}

	/** A day in a studio. */
	private record Session(PlannedStudio studio, int day) {

		static Session of(PlannedDuty duty) {
			return new Session(duty.studio(), duty.day());
		}

	}

}
