package org.lianxin.roster.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Passes duties on from one to the next until somebody is found who has room: the chains
 * by which a free duty is filled, or somebody with too many is relieved, where no single
 * change would do.
 */
final class LoadRepair {

	private final Reckoning reckoning;

	private final Set<PlannedDuty> open;

	private final List<PlannedDuty> inOrder;

	LoadRepair(Reckoning reckoning, List<PlannedDuty> open) {
		this.reckoning = reckoning;
		this.inOrder = open;
		this.open = new HashSet<>(open);
	}

	/** Fills what can be filled by passing others on. */
	void fill() {
		for (PlannedDuty duty : this.inOrder) {
			if (duty.sitter() == null) {
				Link found = search(List.of(new Link(duty, null, null)), Integer.MAX_VALUE);
				if (found != null) {
					pass(found);
				}
			}
		}
	}

	/** Relieves those who have at least two more than somebody who could sit instead. */
	void even() {
		if (!this.reckoning.weights().has(RosterRule.EVEN_LOAD)) {
			return;
		}
		boolean moved = true;
		while (moved) {
			moved = false;
			Map<PlannedStudio, Integer> least = leastLoads();
			for (SitterBook book : heaviestFirst()) {
				moved |= mayBeRelieved(book, least) && relieve(book);
			}
		}
	}

	private List<SitterBook> heaviestFirst() {
		List<SitterBook> books = new ArrayList<>(this.reckoning.books());
		books.sort(Comparator.comparingInt(SitterBook::load).reversed().thenComparing(SitterBook::sitter));
		return books;
	}

	private Map<PlannedStudio, Integer> leastLoads() {
		Map<PlannedStudio, Integer> least = new HashMap<>();
		for (PlannedDuty duty : this.inOrder) {
			for (PlannedSitter sitter : duty.choices()) {
				least.merge(duty.studio(), this.reckoning.book(sitter).load(), Math::min);
			}
		}
		return least;
	}

	private static boolean mayBeRelieved(SitterBook book, Map<PlannedStudio, Integer> least) {
		return book.duties()
			.stream()
			.anyMatch((duty) -> least.getOrDefault(duty.studio(), Integer.MAX_VALUE) <= book.load() - 2);
	}

	private boolean relieve(SitterBook book) {
		List<Link> begin = book.duties()
			.stream()
			.filter(this.open::contains)
			.map((duty) -> new Link(duty, null, null))
			.toList();
		Link found = begin.isEmpty() ? null : search(begin, book.load() - 2);
		if (found == null) {
			return false;
		}
		int relief = book.load() - this.reckoning.book(found.taker()).load() - 1;
		int gain = 2 * relief * this.reckoning.weights().of(RosterRule.EVEN_LOAD);
		if (gain <= found.taken() * this.reckoning.weights().of(RosterRule.STABILITY)) {
			return false;
		}
		pass(found);
		return true;
	}

	/**
	 * Looks for the chain that ends with somebody who has room and at most so many: the
	 * one that takes the fewest published duties away, of these the shortest.
	 */
	private @Nullable Link search(List<Link> begin, int most) {
		Ahead ahead = new Ahead(begin);
		Set<Visit> seen = new HashSet<>();
		begin.forEach((link) -> seen.add(Visit.whole(link.duty.sitter())));
		for (Link link = ahead.next(); link != null; link = ahead.next()) {
			for (PlannedSitter taker : link.duty.choices()) {
				if (seen.contains(Visit.whole(taker))) {
					continue;
				}
				if (this.reckoning.isFree(taker, link.duty) && this.reckoning.book(taker).load() <= most) {
					return new Link(link.duty, taker, link.before);
				}
				if (seen.add(visit(link.duty, taker))) {
					inExchange(link, taker).forEach(ahead::add);
				}
			}
		}
		return null;
	}

	private Visit visit(PlannedDuty duty, PlannedSitter taker) {
		SitterBook book = this.reckoning.book(taker);
		return new Visit(taker, (book.at(duty.slot()) != null) ? duty.slot() : 0,
				book.isFull(duty.month()) ? duty.month() : 0);
	}

	/** Lists what somebody could pass on to take the duty of a link. */
	private List<Link> inExchange(Link link, PlannedSitter taker) {
		SitterBook book = this.reckoning.book(taker);
		PlannedDuty same = book.at(link.duty.slot());
		boolean full = book.isFull(link.duty.month());
		Link taken = new Link(link.duty, taker, link.before);
		List<Link> next = new ArrayList<>();
		for (PlannedDuty duty : book.duties()) {
			boolean frees = (same == null || same == duty) && (!full || duty.month() == link.duty.month());
			if (frees && this.open.contains(duty)) {
				next.add(new Link(duty, null, taken));
			}
		}
		return next;
	}

	private void pass(Link last) {
		Map<PlannedDuty, PlannedSitter> takers = new LinkedHashMap<>();
		for (Link link = last; link != null; link = link.before) {
			takers.put(link.duty, link.taker());
		}
		takers.keySet().forEach((duty) -> this.reckoning.give(duty, null));
		takers.forEach(this.reckoning::give);
	}

	/** The chains to be looked at, those that leave more published duties alone first. */
	private static final class Ahead {

		private Deque<Link> now = new ArrayDeque<>();

		private Deque<Link> later = new ArrayDeque<>();

		Ahead(List<Link> begin) {
			begin.forEach(this::add);
		}

		void add(Link link) {
			(link.duty.isKept() ? this.later : this.now).add(link);
		}

		@Nullable Link next() {
			if (this.now.isEmpty()) {
				Deque<Link> emptied = this.now;
				this.now = this.later;
				this.later = emptied;
			}
			return this.now.poll();
		}

	}

	/**
	 * That it was tried what somebody could pass on: all, or only of a half day or month.
	 */
	private record Visit(@Nullable PlannedSitter sitter, int slot, int month) {

		static Visit whole(@Nullable PlannedSitter sitter) {
			return new Visit(sitter, 0, 0);
		}

	}

	/**
	 * A duty that is passed on, and whence the one who takes it came.
	 *
	 * @param to who takes it, null while nobody is found
	 */
	private record Link(PlannedDuty duty, @Nullable PlannedSitter to, @Nullable Link before) {

		PlannedSitter taker() {
			if (this.to == null) {
				throw new IllegalStateException("nobody takes it yet");
			}
			return this.to;
		}

		/** Counts the published duties that change hands, those that return deducted. */
		int taken() {
			int changes = 0;
			for (Link link = this; link != null; link = link.before) {
				PlannedDuty duty = link.duty;
				changes += duty.of(link.to).isTakenAway() ? 1 : 0;
				changes -= duty.isTakenAway() ? 1 : 0;
			}
			return changes;
		}

	}

}
