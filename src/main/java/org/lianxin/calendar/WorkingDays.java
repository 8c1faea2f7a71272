package org.lianxin.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tells working days from others: Monday to Friday, except where the State Council's
 * notice differs, and on some days a county.
 */
public final class WorkingDays {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final Map<LocalDate, StatutoryDay> exceptions;

	/** The county's own, which go before the State Council's. */
	private final Map<LocalDate, StatutoryDay> own;

	private final Set<Integer> publishedYears;

	private WorkingDays(Map<LocalDate, StatutoryDay> exceptions, Map<LocalDate, StatutoryDay> own,
			Set<Integer> publishedYears) {
		this.exceptions = exceptions;
		this.own = own;
		this.publishedYears = publishedYears;
	}

	/**
	 * Makes the calendar from the published days. A year counts as published once its
	 * National Day is among them; other days don't tell, since the notice of one year may
	 * move the last days of the year before.
	 * @throws IllegalStateException where a date is given twice
	 */
	public static WorkingDays of(Collection<StatutoryDay> days) {
		Set<Integer> publishedYears = days.stream()
			.filter(StatutoryDay::isHoliday)
			.map(StatutoryDay::date)
			.filter((date) -> date.getMonth() == Month.OCTOBER && date.getDayOfMonth() == 1)
			.map(LocalDate::getYear)
			.collect(Collectors.toUnmodifiableSet());
		return new WorkingDays(byDate(days), Map.of(), publishedYears);
	}

	/**
	 * Returns the same calendar with days on which a county departs from it; they make no
	 * year published.
	 * @throws IllegalStateException where a date is given twice
	 */
	public WorkingDays with(Collection<StatutoryDay> own) {
		return new WorkingDays(this.exceptions, byDate(own), this.publishedYears);
	}

	private static Map<LocalDate, StatutoryDay> byDate(Collection<StatutoryDay> days) {
		return days.stream().collect(Collectors.toUnmodifiableMap(StatutoryDay::date, Function.identity()));
	}

	/** Tells whether offices work on this day. */
	public boolean isWorkingDay(LocalDate date) {
		StatutoryDay exception = exception(date);
		return (exception != null) ? !exception.isHoliday() : !isWeekend(date);
	}

	/** Tells whether a notice gives this day off; a plain weekend day is none. */
	public boolean isHoliday(LocalDate date) {
		return special(date).filter(StatutoryDay::isHoliday).isPresent();
	}

	/** Returns what makes this day another than its weekday, empty for a plain one. */
	Optional<StatutoryDay> special(LocalDate date) {
		return Optional.ofNullable(exception(date));
	}

	/** Tells whether the county itself made this day what it is. */
	boolean isOwn(LocalDate date) {
		return this.own.containsKey(date);
	}

	private @Nullable StatutoryDay exception(LocalDate date) {
		StatutoryDay ours = this.own.get(date);
		return (ours != null) ? ours : this.exceptions.get(date);
	}

	/** Tells whether it is a Saturday or Sunday, worked or not. */
	static boolean isWeekend(LocalDate date) {
		return WEEKEND.contains(date.getDayOfWeek());
	}

	/**
	 * Tells whether the answer for this day is an assumption: its year is not yet
	 * published.
	 */
	public boolean isProvisional(LocalDate date) {
		return !this.publishedYears.contains(date.getYear());
	}

	/**
	 * Counts this many working days from the day after {@code from}: the day on which
	 * something happens is not counted, so that a matter that arrives at five in the
	 * afternoon has as long as one that arrives at nine (the rule of the Civil Code,
	 * article 201). Zero working days are due on {@code from} itself, whatever day that
	 * is.
	 * @throws IllegalArgumentException for a negative number
	 */
	public Deadline after(LocalDate from, int workingDays) {
		if (workingDays < 0) {
			throw new IllegalArgumentException("A deadline lies ahead, not " + workingDays + " working days");
		}
		LocalDate due = from;
		int counted = 0;
		while (counted < workingDays) {
			due = due.plusDays(1);
			if (isWorkingDay(due)) {
				counted++;
			}
		}
		return explain(from, due);
	}

	private Deadline explain(LocalDate from, LocalDate due) {
		List<LocalDate> days = daysAfter(from, due).toList();
		List<LocalDate> counted = days.stream().filter(this::isWorkingDay).toList();
		Map<Boolean, List<StatutoryDay>> exceptions = days.stream()
			.flatMap((day) -> Stream.ofNullable(exception(day)))
			.collect(Collectors.partitioningBy(StatutoryDay::isHoliday));
		List<StatutoryDay> holidays = exceptions.get(true);
		int weekendDays = days.size() - counted.size() - holidays.size();
		List<Year> provisionalYears = days.stream().filter(this::isProvisional).map(Year::from).distinct().toList();
		return new Deadline(from, due, counted, holidays, weekendDays, exceptions.get(false), provisionalYears);
	}

	/**
	 * Tells how many working days lie after {@code start}, up to and including
	 * {@code end}; negative where {@code end} comes first, so that
	 * {@code between(a, b) == -between(b, a)}.
	 */
	public int between(LocalDate start, LocalDate end) {
		if (end.isBefore(start)) {
			return -between(end, start);
		}
		return (int) daysAfter(start, end).filter(this::isWorkingDay).count();
	}

	private static Stream<LocalDate> daysAfter(LocalDate start, LocalDate end) {
		return start.plusDays(1).datesUntil(end.plusDays(1));
	}

}
