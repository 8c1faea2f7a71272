package org.lianxin.roster.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.WorkingDays;
import org.lianxin.calendar.YearCalendar;
import org.lianxin.roster.DutyView;

import org.springframework.stereotype.Component;

/** Lays duties out on the days of the calendar. */
@Component
class DutySquares {

	private static final int WEEK = 7;

	private final YearCalendar years;

	private final StatutoryCalendar calendar;

	DutySquares(YearCalendar years, StatutoryCalendar calendar) {
		this.years = years;
		this.calendar = calendar;
	}

	/** Returns each day of the span that is shown with that day. */
	List<DutySquare> of(List<DutyView> duties, DutySpan span, LocalDate shown, Locale locale) {
		Map<LocalDate, List<DutyView>> byDay = duties.stream().collect(Collectors.groupingBy(DutyView::day));
		WorkingDays days = this.calendar.workingDays();
		YearMonth month = YearMonth.from(shown);
		return this.years.days(span.first(shown), span.until(shown), locale)
			.stream()
			.map((square) -> new DutySquare(square, days.isProvisional(square.date()),
					span == DutySpan.MONTH && !YearMonth.from(square.date()).equals(month),
					byDay.getOrDefault(square.date(), List.of())))
			.toList();
	}

	/** Returns the days in rows of seven. */
	static List<List<DutySquare>> weeks(List<DutySquare> squares) {
		return IntStream.range(0, squares.size() / WEEK)
			.mapToObj((week) -> squares.subList(week * WEEK, (week + 1) * WEEK))
			.toList();
	}

}
