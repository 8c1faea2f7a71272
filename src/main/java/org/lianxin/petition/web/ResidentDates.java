package org.lianxin.petition.web;

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

/** Writes dates the way residents do; pages call it by its name. */
@Component("residentDates")
class ResidentDates {

	private final MessageSource messages;

	private final Clock clock;

	ResidentDates(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** Writes a day; nothing for none. */
	public String day(@Nullable LocalDate day) {
		return (day != null) ? format(day, "resident.date") : "";
	}

	/** Writes the day of a moment. */
	public String dayOf(Instant moment) {
		return format(moment.atZone(this.clock.getZone()), "resident.date");
	}

	/** Writes a moment to the minute. */
	public String minute(Instant moment) {
		return format(moment.atZone(this.clock.getZone()), "resident.date.minute");
	}

	/** Tells whether that day is over. */
	public boolean isOver(@Nullable LocalDate day) {
		return day != null && day.isBefore(LocalDate.now(this.clock));
	}

	private String format(TemporalAccessor time, String patternKey) {
		Locale locale = LocaleContextHolder.getLocale();
		return DateTimeFormatter.ofPattern(this.messages.getMessage(patternKey, null, locale), locale).format(time);
	}

}
