package org.lianxin.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Draws a year of the present county's calendar. */
@Service
public class YearCalendar {

	private static final int WEEK = 7;

	private final StatutoryCalendar calendar;

	private final Clock clock;

	YearCalendar(StatutoryCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * Returns the year as it is known now.
	 * @param locale the reader's, for the names of the festivals
	 */
	@PreAuthorize("hasRole('STAFF')")
	public YearView year(int year, Locale locale) {
		WorkingDays days = this.calendar.workingDays();
		Drawing drawing = new Drawing(days, LocalDate.now(this.clock), locale);
		List<YearView.Month> months = IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> drawing.month(YearMonth.of(year, month)))
			.toList();
		int worked = months.stream().mapToInt(YearView.Month::workingDays).sum();
		return new YearView(year, !days.isProvisional(LocalDate.of(year, 1, 1)), worked, months, drawing.runs(year));
	}

	/**
	 * Returns some days as they are known now.
	 * @param until the day after the last
	 * @param locale the reader's, for the names of the festivals
	 */
	@PreAuthorize("permitAll()")
	public List<YearView.Square> days(LocalDate from, LocalDate until, Locale locale) {
		Drawing drawing = new Drawing(this.calendar.workingDays(), LocalDate.now(this.clock), locale);
		return from.datesUntil(until).map(drawing::square).toList();
	}

	/** One reading of the days, for one reader. */
	private record Drawing(WorkingDays days, LocalDate today, Locale locale) {

		YearView.Month month(YearMonth month) {
			List<YearView.Square> squares = new ArrayList<>();
			IntStream.range(1, month.atDay(1).getDayOfWeek().getValue())
				.forEach((blank) -> squares.add(YearView.Square.BLANK));
			dates(month).map(this::square).forEach(squares::add);
			while (squares.size() % WEEK != 0) {
				squares.add(YearView.Square.BLANK);
			}
			List<List<YearView.Square>> weeks = IntStream.range(0, squares.size() / WEEK)
				.mapToObj((week) -> List.copyOf(squares.subList(week * WEEK, (week + 1) * WEEK)))
				.toList();
			return new YearView.Month(month, (int) dates(month).filter(this.days::isWorkingDay).count(), weeks);
		}

		private static Stream<LocalDate> dates(YearMonth month) {
			return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
		}

		private YearView.Square square(LocalDate date) {
			StatutoryDay special = this.days.special(date).orElse(null);
			return new YearView.Square(date, mark(date), (special != null) ? special.name(this.locale) : null,
					date.equals(this.today));
		}

		private DayMark mark(LocalDate date) {
			return this.days.special(date)
				.map((day) -> DayMark.of(day.kind(), this.days.isOwn(date)))
				.orElse(date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? DayMark.WEEKEND : DayMark.WORKED);
		}

		List<YearView.Run> runs(int year) {
			Map<LocalDate, YearView.Run> runs = new TreeMap<>();
			YearView.Run open = null;
			for (LocalDate date : LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList()) {
				YearView.Run day = this.days.special(date).map(this::run).orElse(null);
				if (day != null && open != null && continues(open, day)) {
					day = new YearView.Run(open.first(), date, open.days() + 1, open.mark(), open.name(), false);
				}
				if (day != null) {
					runs.put(day.first(), day);
				}
				open = day;
			}
			return List.copyOf(runs.values());
		}

		private YearView.Run run(StatutoryDay day) {
			DayMark mark = mark(day.date());
			return new YearView.Run(day.date(), day.date(), 1, mark, day.name(this.locale),
					mark.isOwn() && !day.date().isBefore(this.today));
		}

		/** A county's days stay apart, since each is taken back by itself. */
		private static boolean continues(YearView.Run open, YearView.Run day) {
			return open.mark() == day.mark() && open.name().equals(day.name()) && !day.mark().isOwn();
		}

	}

}
