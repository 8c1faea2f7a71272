package org.lianxin.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes dates for pages, as {@code @dates} and by the clock of China: in figures for
 * staff, in words for residents.
 */
@Component
public class Dates {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");

	private final MessageSource messages;

	private final Clock clock;

	Dates(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** Returns 2026-11-22 09:30. */
	public String moment(Instant at) {
		return MOMENT.format(at.atZone(this.clock.getZone()));
	}

	/** Returns 2026-11-22. */
	public String day(Instant at) {
		return at.atZone(this.clock.getZone()).toLocalDate().toString();
	}

	/** Returns 11-22. */
	public String shortDay(Instant at) {
		return SHORT.format(at.atZone(this.clock.getZone()));
	}

	/**
	 * Returns 2026年11月22日, or 22 November 2026 to a reader of English; nothing for none.
	 */
	public String dayInWords(@Nullable LocalDate day) {
		return (day != null) ? inWords(day, "web.date") : "";
	}

	/** Returns the day of a moment in words. */
	public String dayInWordsOf(Instant at) {
		return inWords(at.atZone(this.clock.getZone()), "web.date");
	}

	/** Returns a moment in words, to the minute. */
	public String momentInWords(Instant at) {
		return inWords(at.atZone(this.clock.getZone()), "web.date.minute");
	}

	/** Tells whether that day is over. */
	public boolean isOver(@Nullable LocalDate day) {
		return day != null && day.isBefore(LocalDate.now(this.clock));
	}

	private String inWords(TemporalAccessor time, String patternKey) {
		Locale locale = LocaleContextHolder.getLocale();
		return DateTimeFormatter.ofPattern(this.messages.getMessage(patternKey, null, locale), locale).format(time);
	}

}
