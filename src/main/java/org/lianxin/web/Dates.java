package org.lianxin.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes dates for pages, as {@code @dates}: in figures for staff, in words for
 * residents.
 */
@Component
public class Dates {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");

	private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private final Clock clock;

	Dates(Clock clock) {
		this.clock = clock;
	}

	/** Returns 2026-11-22 09:30, by the clock of China. */
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

	/** Returns 2026年11月22日, or 22 November 2026 to a reader of English. */
	public String inWords(Instant at) {
		return inWords(at.atZone(this.clock.getZone()).toLocalDate());
	}

	/** Returns 2026年11月22日, or 22 November 2026 to a reader of English. */
	public String inWords(LocalDate day) {
		Locale locale = LocaleContextHolder.getLocale();
		boolean chinese = locale.getLanguage().equals("zh");
		return (chinese ? CHINESE : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK))
			.format(day);
	}

}
