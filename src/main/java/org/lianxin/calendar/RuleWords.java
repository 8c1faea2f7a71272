package org.lianxin.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lianxin.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts rules and their days into words for pages, as {@code @ruleWords}. */
@Component
public class RuleWords {

	/** How many days ahead a page shows, so that a wrong rule is seen. */
	private static final int AHEAD = 12;

	/** In a lunar rule the tenth is named by its last digit, and comes last. */
	private static final List<Integer> DIGITS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0);

	private final MessageSource messages;

	private final Clock clock;

	RuleWords(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** Returns the rule as people say it. */
	public String of(DayRule rule) {
		List<Integer> numbers = (rule.kind() == DayRule.Kind.LUNAR)
				? DIGITS.stream().filter(rule.days()::contains).toList() : List.copyOf(rule.days());
		String joined = numbers.stream()
			.map((number) -> number(rule.kind(), number))
			.collect(Collectors.joining(message("calendar.rule.join")));
		return message("calendar.rule.words." + rule.kind().name(), joined);
	}

	/** Returns the kinds to choose from. */
	public List<Option> kinds() {
		return List.of(DayRule.Kind.LUNAR, DayRule.Kind.WEEKLY, DayRule.Kind.MONTHLY)
			.stream()
			.map((kind) -> new Option(kind.name(), message(kind.key())))
			.toList();
	}

	/** Returns the days of the week to choose from. */
	public List<Option> weekdays() {
		return numbers(IntStream.rangeClosed(1, 7).boxed().toList(), DayRule.Kind.WEEKLY);
	}

	/** Returns the days of the month to choose from. */
	public List<Option> monthDays() {
		return numbers(IntStream.rangeClosed(1, 31).boxed().toList(), DayRule.Kind.MONTHLY);
	}

	/** Returns the last digits of lunar days to choose from. */
	public List<Option> lunarDigits() {
		return numbers(DIGITS, DayRule.Kind.LUNAR);
	}

	/** Returns the next twelve days that the rule names, today among them. */
	public List<NamedDay> next(DayRule rule) {
		return rule.next(LocalDate.now(this.clock), AHEAD).stream().map(this::named).toList();
	}

	/** Returns a day with its weekday and lunar date in words. */
	public NamedDay named(LocalDate date) {
		Locale locale = LocaleContextHolder.getLocale();
		LunarDays.Lunar lunar = LunarDays.of(date);
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		return new NamedDay(date, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale),
				english ? message("calendar.lunar", lunar.monthNumber(), lunar.dayNumber())
						: message("calendar.lunar", lunar.month(), lunar.day()));
	}

	private List<Option> numbers(List<Integer> numbers, DayRule.Kind kind) {
		return numbers.stream().map((number) -> new Option(String.valueOf(number), number(kind, number))).toList();
	}

	private String number(DayRule.Kind kind, int number) {
		return switch (kind) {
			case WEEKLY -> DayOfWeek.of(number).getDisplayName(TextStyle.SHORT, LocaleContextHolder.getLocale());
			case MONTHLY -> String.valueOf(number);
			case LUNAR -> message("calendar.rule.lunar." + number);
		};
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * A day as people look for it.
	 *
	 * @param weekday in the reader's language, short
	 * @param lunar the lunar month and day
	 */
	public record NamedDay(LocalDate date, String weekday, String lunar) {
	}

}
