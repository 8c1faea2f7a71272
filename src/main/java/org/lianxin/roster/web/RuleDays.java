package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.lianxin.calendar.RuleWords;
import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.WorkingDays;
import org.lianxin.roster.Holidays;
import org.lianxin.roster.LineFacts;

import org.springframework.stereotype.Component;

/** Names the next days on which a rule of a duty plan asks for somebody. */
@Component
class RuleDays {

	/** As many as the form of a rule shows. */
	private static final int SHOWN = 12;

	/** So many of those it names may be holidays or lie after its end. */
	private static final int LOOKED_AT = 40;

	private final RuleWords words;

	private final StatutoryCalendar calendar;

	private final Clock clock;

	RuleDays(RuleWords words, StatutoryCalendar calendar, Clock clock) {
		this.words = words;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Returns the next twelve, fewer where it ends before. */
	List<RuleWords.NamedDay> next(LineFacts facts, Holidays holidays) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate from = facts.from().isAfter(today) ? facts.from() : today;
		LocalDate until = facts.until();
		WorkingDays days = this.calendar.workingDays();
		Stream<LocalDate> named = facts.rule().next(from, LOOKED_AT).stream();
		return named.filter((day) -> until == null || day.isBefore(until))
			.filter((day) -> holidays == Holidays.KEPT || !days.isHoliday(day))
			.limit(SHOWN)
			.map(this.words::named)
			.toList();
	}

}
