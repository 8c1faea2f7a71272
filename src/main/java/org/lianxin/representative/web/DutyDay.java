package org.lianxin.representative.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxin.representative.BoardPerson;
import org.lianxin.representative.OnDuty;

/** A day on which representatives receive in one studio, the earliest hour first. */
record DutyDay(LocalDate day, boolean today, List<OnDuty> people) {

	private static final int WEEK = 7;

	/** Today and one more day are what somebody asks for who may come. */
	private static final int DAYS = 2;

	/** Returns the next two days of a roster that have somebody, today among them. */
	static List<DutyDay> ofRoster(List<OnDuty> duties, LocalDate today) {
		return duties.stream()
			.map(OnDuty::day)
			.distinct()
			.limit(DAYS)
			.map((day) -> new DutyDay(day, day.equals(today),
					duties.stream().filter((one) -> one.day().equals(day)).toList()))
			.toList();
	}

	/**
	 * Returns the next two days of a week from today on, today among them, that have
	 * somebody by the fixed weekdays of their seats.
	 */
	static List<DutyDay> ofWeekdays(List<BoardPerson> people, LocalDate today) {
		return Stream.iterate(today, (day) -> day.plusDays(1))
			.limit(WEEK)
			.map((day) -> new DutyDay(day, day.equals(today), on(people, day)))
			.filter((duty) -> !duty.people().isEmpty())
			.limit(DAYS)
			.toList();
	}

	private static List<OnDuty> on(List<BoardPerson> people, LocalDate day) {
		return people.stream()
			.filter((person) -> person.weekday() == day.getDayOfWeek())
			.map((person) -> new OnDuty(person.studioId(), day, person.code(), person.name(), person.field(),
					person.dutyTime()))
			.sorted(Comparator.comparing(DutyDay::hour))
			.toList();
	}

	/** The hours are words; 9:00 comes before 14:30 once it is written 09:00. */
	private static String hour(OnDuty person) {
		String time = Optional.ofNullable(person.hours()).orElse("");
		return time.matches("\\d\\D.*") ? "0" + time : time;
	}

}
