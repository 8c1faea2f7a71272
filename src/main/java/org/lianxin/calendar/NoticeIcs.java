package org.lianxin.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads a year's holidays from the all-day events of a calendar file. */
@Component
class NoticeIcs {

	/** By it Apple's calendars say what a summary may leave open. */
	private static final String SPECIAL_DAY = "X-APPLE-SPECIAL-DAY";

	private static final String BEGIN = "BEGIN:VEVENT";

	/** No festival is longer; a file that says so is wrong. */
	private static final int LONGEST = 31;

	private static final int MOST_EVENTS = 400;

	private final NoticeWords words;

	NoticeIcs(NoticeWords words) {
		this.words = words;
	}

	/** Tells whether a text begins as calendar files do. */
	static boolean looksLike(String text) {
		return text.stripLeading().startsWith("BEGIN:VCALENDAR");
	}

	NoticeContent read(String text) {
		List<VEvent> events;
		try {
			events = new CalendarBuilder().build(new StringReader(text)).getComponents(VEvent.VEVENT);
		}
		catch (ParserException | IOException | RuntimeException ex) {
			return NoticeContent.unreadable(NoticeFault.ofAll("calendar.notice.fault.file"));
		}
		List<Integer> lines = lines(text);
		List<Found> found = new ArrayList<>();
		List<NoticeFault> faults = new ArrayList<>();
		for (int i = 0; i < Math.min(events.size(), MOST_EVENTS); i++) {
			read(events.get(i), (i < lines.size()) ? lines.get(i) : 0, found, faults);
		}
		return new NoticeContent(found.stream().map((day) -> day.named(found)).toList(), faults);
	}

	/** The parser keeps no lines; events begin where they say so. */
	private static List<Integer> lines(String text) {
		List<String> lines = text.lines().toList();
		return IntStream.range(0, lines.size())
			.filter((i) -> lines.get(i).strip().equals(BEGIN))
			.mapToObj((i) -> i + 1)
			.toList();
	}

	private void read(VEvent event, int line, List<Found> found, List<NoticeFault> faults) {
		String summary = value(event, Property.SUMMARY);
		LocalDate first = day(event, Property.DTSTART);
		Optional<StatutoryDay.Kind> kind = kind(event, summary);
		if (first == null) {
			faults.add(NoticeFault.at(line, "calendar.notice.fault.allday", summary));
		}
		else if (kind.isEmpty()) {
			faults.add(NoticeFault.at(line, "calendar.notice.fault.summary", summary));
		}
		else {
			LocalDate end = Optional.ofNullable(day(event, Property.DTEND))
				.filter((day) -> day.isAfter(first))
				.orElse(first.plusDays(1));
			if (first.plusDays(LONGEST).isBefore(end)) {
				faults.add(NoticeFault.at(line, "calendar.notice.fault.long", summary));
				return;
			}
			String name = this.words.festival(summary);
			first.datesUntil(end).forEach((date) -> found.add(new Found(line, date, kind.get(), name)));
		}
	}

	private Optional<StatutoryDay.Kind> kind(VEvent event, String summary) {
		return switch (value(event, SPECIAL_DAY)) {
			case "WORK-HOLIDAY" -> Optional.of(StatutoryDay.Kind.HOLIDAY);
			case "ALTERNATE-WORKDAY" -> Optional.of(StatutoryDay.Kind.WORKDAY);
			default -> this.words.kind(summary);
		};
	}

	private static String value(VEvent event, String property) {
		return event.getProperty(property).map(Property::getValue).map(String::strip).orElse("");
	}

	/** Returns the day of a date without a time, null for any other. */
	private static @Nullable LocalDate day(VEvent event, String property) {
		Optional<Property> dated = event.getProperty(property);
		if (dated.isPresent() && dated.get() instanceof DateProperty<?> date) {
			Temporal value = date.getDate();
			return (value instanceof LocalDate day) ? day : null;
		}
		return null;
	}

	private record Found(int line, LocalDate date, StatutoryDay.Kind kind, @Nullable String name) {

		/** A make-up day without a name makes up for the festival next to it. */
		NoticeDay named(List<Found> all) {
			String known = (this.name != null) ? this.name : all.stream()
				.filter((other) -> other.name() != null)
				.min(Comparator.comparingLong((other) -> Math.abs(other.date().toEpochDay() - this.date.toEpochDay())))
				.map(Found::name)
				.orElse("-");
			return new NoticeDay(this.line, this.date, this.kind, known);
		}

	}

}
