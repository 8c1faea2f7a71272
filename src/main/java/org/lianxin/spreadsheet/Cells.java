package org.lianxin.spreadsheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianxin.shared.Phones;

/** Readers for the cells of columns. */
public final class Cells {

	/** 2024-3-5, 2024/03/05, 2024.3.5, the same in Chinese, and 20240305. */
	private static final Pattern DAY = Pattern
		.compile("(\\d{4})[-/.\\u5e74](\\d{1,2})[-/.\\u6708](\\d{1,2})\\u65e5?|(\\d{4})(\\d{2})(\\d{2})");

	/** A year, and a month or a day that may follow it. */
	private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:\\D.*|\\d{2}|\\d{4})?");

	private static final Pattern SCIENTIFIC = Pattern.compile("(\\d)(?:\\.(\\d+))?[eE]\\+?(\\d{1,2})");

	private static final Pattern BETWEEN = Pattern.compile("[\\u3001,\\uff0c;\\uff1b/|]");

	private Cells() {
	}

	/** Reads words of at most so many characters. */
	public static Function<String, Reading<String>> text(int most) {
		return (text) -> (text.length() <= most) ? Reading.of(text)
				: Reading.fault("spreadsheet.cell.long", most, text.length());
	}

	/**
	 * Reads words of a form.
	 * @param fault the message key where they have another
	 */
	public static Function<String, Reading<String>> form(String pattern, String fault) {
		Pattern compiled = Pattern.compile(pattern);
		return (text) -> compiled.matcher(text).matches() ? Reading.of(text) : Reading.fault(fault);
	}

	/** Reads a day, in any of the forms that people type. */
	public static Function<String, Reading<LocalDate>> day() {
		return (text) -> {
			Matcher day = DAY.matcher(Tidy.key(text));
			if (!day.matches()) {
				return Reading.fault("spreadsheet.cell.day", text);
			}
			int first = (day.group(1) != null) ? 1 : 4;
			try {
				return Reading.of(LocalDate.of(number(day, first), number(day, first + 1), number(day, first + 2)));
			}
			catch (DateTimeException ex) {
				return Reading.fault("spreadsheet.cell.day", text);
			}
		};
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	/** Reads a year, which a month or a whole day may follow. */
	public static Function<String, Reading<Integer>> year() {
		return (text) -> {
			Matcher year = YEAR.matcher(Tidy.key(text));
			return year.matches() ? Reading.of(number(year, 1)) : Reading.fault("spreadsheet.cell.year", text);
		};
	}

	/**
	 * Reads a telephone number, also one that was taken for a sum: 1.3812345678E+10. One
	 * that lost its last digits on the way is told from a wrong one.
	 */
	public static Function<String, Reading<String>> phone() {
		return (text) -> {
			Matcher sum = SCIENTIFIC.matcher(text);
			if (!sum.matches()) {
				return phone(text);
			}
			String digits = sum.group(1) + ((sum.group(2) != null) ? sum.group(2) : "");
			return (digits.length() == number(sum, 3) + 1) ? phone(new BigDecimal(text).toPlainString())
					: Reading.fault("spreadsheet.cell.scientific", text);
		};
	}

	private static Reading<String> phone(String text) {
		return Phones.isPhone(text) ? Reading.of(Phones.normalize(text)) : Reading.fault("spreadsheet.cell.phone");
	}

	/**
	 * Reads one of several words.
	 * @param allowed what may be chosen, in the language of whoever is told of a fault
	 */
	public static <V> Function<String, Reading<V>> choice(Map<String, V> named, Supplier<String> allowed) {
		return (text) -> {
			V value = named.get(Tidy.key(text));
			return (value != null) ? Reading.of(value) : Reading.fault("spreadsheet.cell.choice", text, allowed.get());
		};
	}

	/** Reads a choice among constants by the names that the reader knows. */
	@SafeVarargs
	public static <E extends Enum<E>> Function<String, Reading<E>> choice(Words words, Function<E, String> key,
			E... constants) {
		return choice(words.constants(key, constants), () -> String.join(" / ", words.all(key, constants)));
	}

	/** Reads several names, with any sign between them. */
	public static Function<String, Reading<List<String>>> names() {
		return (text) -> Reading
			.of(BETWEEN.splitAsStream(text).map(String::strip).filter((name) -> !name.isEmpty()).distinct().toList());
	}

	/**
	 * Reads several of several words, with any sign between them.
	 * @param allowed what may be chosen, in the language of whoever is told of a fault
	 */
	public static <V> Function<String, Reading<List<V>>> choices(Map<String, V> named, Supplier<String> allowed) {
		return (text) -> {
			Set<V> values = new LinkedHashSet<>();
			for (String part : BETWEEN.split(text)) {
				V value = named.get(Tidy.key(part));
				if (value != null) {
					values.add(value);
				}
				else if (!part.isBlank()) {
					return Reading.fault("spreadsheet.cell.choice", part.strip(), allowed.get());
				}
			}
			return Reading.of(List.copyOf(values));
		};
	}

}
