package org.lianxin.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The holidays of one year as a file gives them, ready to be looked at before they count.
 *
 * @param year the year they are loaded for
 * @param days in order of the day
 * @param faults why they can't be loaded; empty where they can
 */
public record Notice(int year, List<StatutoryDay> days, List<NoticeFault> faults) {

	/** A notice may move the last days of the year before. */
	private static final int LATE_DECEMBER = 25;

	/** How many lines a sentence names before it says "and more". */
	private static final int NAMED = 5;

	/** Keeps copies. */
	public Notice {
		days = List.copyOf(days);
		faults = List.copyOf(faults);
	}

	/**
	 * Checks what was read against the rules of a year.
	 * @param english the English name of each festival that is known
	 */
	static Notice of(int year, NoticeContent content, Map<String, String> english) {
		List<NoticeFault> faults = new ArrayList<>(content.faults());
		checkYears(year, content.days(), faults);
		checkDays(content.days(), faults);
		if (content.days().isEmpty()) {
			if (faults.isEmpty()) {
				faults.add(NoticeFault.ofAll("calendar.notice.fault.empty"));
			}
		}
		else if (content.days().stream().noneMatch((day) -> isNationalDay(year, day))) {
			faults.add(NoticeFault.ofAll("calendar.notice.fault.national", String.valueOf(year)));
		}
		faults.sort(Comparator.comparingInt(NoticeFault::line));
		List<StatutoryDay> days = content.days()
			.stream()
			.sorted(Comparator.comparing(NoticeDay::date))
			.map((day) -> new StatutoryDay(day.date(), day.kind(), day.name(),
					english.getOrDefault(day.name(), day.name())))
			.toList();
		return new Notice(year, days, faults);
	}

	private static void checkYears(int year, List<NoticeDay> days, List<NoticeFault> faults) {
		List<NoticeDay> strangers = days.stream().filter((day) -> !belongs(day.date(), year)).toList();
		if (!strangers.isEmpty()) {
			String lines = strangers.stream()
				.map((day) -> String.valueOf(day.line()))
				.distinct()
				.limit(NAMED)
				.collect(Collectors.joining(", "));
			faults.add(NoticeFault.at(strangers.get(0).line(), "calendar.notice.fault.year", String.valueOf(year),
					strangers.size(), lines, strangers.get(0).date()));
		}
	}

	private static boolean belongs(LocalDate date, int year) {
		boolean eve = date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER
				&& date.getDayOfMonth() >= LATE_DECEMBER;
		return eve || date.getYear() == year;
	}

	private static void checkDays(List<NoticeDay> days, List<NoticeFault> faults) {
		Map<LocalDate, Integer> lines = new HashMap<>();
		for (NoticeDay day : days) {
			Integer earlier = lines.putIfAbsent(day.date(), day.line());
			if (earlier != null) {
				faults.add(NoticeFault.at(day.line(), "calendar.notice.fault.twice", day.date(), earlier));
			}
			if (day.kind() == StatutoryDay.Kind.WORKDAY && !WorkingDays.isWeekend(day.date())) {
				faults.add(NoticeFault.at(day.line(), "calendar.notice.fault.weekday", day.date()));
			}
		}
	}

	private static boolean isNationalDay(int year, NoticeDay day) {
		return day.kind() == StatutoryDay.Kind.HOLIDAY && day.date().equals(LocalDate.of(year, Month.OCTOBER, 1));
	}

	/** Tells whether it can be loaded. */
	public boolean isSound() {
		return this.faults.isEmpty();
	}

	/** Returns the days as lines of a file that reads as the same notice. */
	public String text() {
		return this.days.stream()
			.map((day) -> day.date() + "," + day.kind() + ",\"" + day.nameZh().replace("\"", "\"\"") + "\"")
			.collect(Collectors.joining("\n", "date,kind,name\n", "\n"));
	}

	/** Returns the days in a row of one festival together, in order. */
	public List<Run> runs() {
		List<Run> runs = new ArrayList<>();
		for (StatutoryDay day : this.days) {
			Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
			if (last != null && last.kind() == day.kind() && last.name().equals(day.nameZh())
					&& last.last().plusDays(1).equals(day.date())) {
				runs.set(runs.size() - 1, new Run(last.first(), day.date(), last.days() + 1, last.kind(), last.name()));
			}
			else {
				runs.add(new Run(day.date(), day.date(), 1, day.kind(), day.nameZh()));
			}
		}
		return List.copyOf(runs);
	}

	/** Days in a row that are off, or worked, for the same festival. */
	public record Run(LocalDate first, LocalDate last, int days, StatutoryDay.Kind kind, String name) {

		/** Tells whether it is a single day. */
		public boolean isSingle() {
			return this.days == 1;
		}

	}

}
