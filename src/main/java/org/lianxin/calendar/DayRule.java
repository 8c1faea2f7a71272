package org.lianxin.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A rule for days that come again: each Monday; the 5th, 15th and 25th; every lunar day
 * that ends in three or eight (逢三逢八).
 *
 * @param kind how the numbers count
 * @param days the numbers, at least one, each within the bounds of the kind
 */
public record DayRule(Kind kind, SortedSet<Integer> days) {

	/** How far ahead the next day is sought: a 29 February may be eight years away. */
	private static final int YEARS = 9;

	/**
	 * Makes a rule.
	 * @throws IllegalArgumentException without a number, or with one out of bounds
	 */
	public DayRule {
		if (days.isEmpty() || days.first() < kind.lowest || days.last() > kind.highest) {
			throw new IllegalArgumentException(kind + " counts from " + kind.lowest + " to " + kind.highest);
		}
		days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
	}

	/** Makes a rule from its numbers in any order. */
	public static DayRule of(Kind kind, Collection<Integer> days) {
		return new DayRule(kind, new TreeSet<>(days));
	}

	/** Tells whether it names this day. */
	public boolean names(LocalDate date) {
		return this.days.contains(this.kind.number(date));
	}

	/**
	 * Lists the next days that it names.
	 * @param from the first day that may be among them
	 * @param limit how many at most; fewer only where none comes for years, such as a
	 * 31st that is asked of no month
	 */
	public List<LocalDate> next(LocalDate from, int limit) {
		Stream<LocalDate> days = from.datesUntil(from.plusYears(YEARS));
		return days.filter(this::names).limit(limit).toList();
	}

	/** What the numbers of a rule count. */
	public enum Kind {

		/** Days of the week, Monday = 1. */
		WEEKLY(1, 7) {
			@Override
			int number(LocalDate date) {
				return date.getDayOfWeek().getValue();
			}
		},
		/** Days of the month; a month without that day is passed over. */
		MONTHLY(1, 31) {
			@Override
			int number(LocalDate date) {
				return date.getDayOfMonth();
			}
		},
		/**
		 * Last digits of the lunar day, 0 for the 10th, 20th and 30th, as markets are
		 * named.
		 */
		LUNAR(0, 9) {
			@Override
			int number(LocalDate date) {
				return LunarDays.dayOfMonth(date) % 10;
			}
		};

		private final int lowest;

		private final int highest;

		Kind(int lowest, int highest) {
			this.lowest = lowest;
			this.highest = highest;
		}

		abstract int number(LocalDate date);

		/** Returns the smallest number that may stand in a rule. */
		public int lowest() {
			return this.lowest;
		}

		/** Returns the largest number that may stand in a rule. */
		public int highest() {
			return this.highest;
		}

		/** Returns the message key of its name. */
		public String key() {
			return "calendar.rule." + name();
		}

	}

}
