package org.lianxin.roster.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How much of the roster a page shows. */
enum DutySpan {

	/** A month in weeks from Monday to Sunday. */
	MONTH {
		@Override
		LocalDate first(LocalDate day) {
			return monday(day.withDayOfMonth(1));
		}

		@Override
		LocalDate until(LocalDate day) {
			return monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusWeeks(1);
		}

		@Override
		LocalDate moved(LocalDate day, int by) {
			return day.withDayOfMonth(1).plusMonths(by);
		}
	},
	/** A week from Monday to Sunday. */
	WEEK {
		@Override
		LocalDate first(LocalDate day) {
			return monday(day);
		}

		@Override
		LocalDate until(LocalDate day) {
			return monday(day).plusWeeks(1);
		}

		@Override
		LocalDate moved(LocalDate day, int by) {
			return day.plusWeeks(by);
		}
	},
	/** One day. */
	DAY {
		@Override
		LocalDate first(LocalDate day) {
			return day;
		}

		@Override
		LocalDate until(LocalDate day) {
			return day.plusDays(1);
		}

		@Override
		LocalDate moved(LocalDate day, int by) {
			return day.plusDays(by);
		}
	};

	/** Returns the first day shown with that day. */
	abstract LocalDate first(LocalDate day);

	/** Returns the day after the last shown with that day. */
	abstract LocalDate until(LocalDate day);

	/** Returns the first day that belongs to it with that day. */
	LocalDate begin(LocalDate day) {
		return (this == MONTH) ? day.withDayOfMonth(1) : first(day);
	}

	/** Returns the day after the last that belongs to it. */
	LocalDate end(LocalDate day) {
		return (this == MONTH) ? day.withDayOfMonth(1).plusMonths(1) : until(day);
	}

	/** Returns a day of the span before, for -1, or after, for 1. */
	abstract LocalDate moved(LocalDate day, int by);

	/** Returns the span that an address names, a month where it names none. */
	static DutySpan of(@Nullable String name) {
		for (DutySpan span : values()) {
			if (span.token().equals(name)) {
				return span;
			}
		}
		return MONTH;
	}

	/** Names it in addresses. */
	public String token() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the message key of its name. */
	public String key() {
		return "roster.span." + name();
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
