package org.lianxin.spreadsheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of headers and choices, which are read in both languages. */
@Component
public class Words {

	private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	/** Separates the names that a message with ".also" lists. */
	private static final String BETWEEN = "[\\u3001;,]";

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	/** Returns a message in the reader's language. */
	public String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** Returns a message in the reader's language, empty where there is none. */
	public Optional<String> find(String key) {
		return Optional.ofNullable(this.messages.getMessage(key, null, null, LocaleContextHolder.getLocale()));
	}

	/** Returns the names of constants in the reader's language. */
	@SafeVarargs
	public final <E> List<String> all(Function<E, String> key, E... constants) {
		return Stream.of(constants).map((constant) -> word(key.apply(constant))).toList();
	}

	/** Returns the words of a key as records keep them, whoever reads or writes. */
	public String kept(String key) {
		return this.messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

	/**
	 * Returns the constants by all names that people write for them, in the form in which
	 * texts are compared.
	 * @param key the message key of a constant's name; the same with ".also" lists others
	 */
	@SafeVarargs
	public final <E extends Enum<E>> Map<String, E> constants(Function<E, String> key, E... constants) {
		Map<String, E> named = new LinkedHashMap<>();
		Arrays.stream(constants)
			.forEach((constant) -> names(key.apply(constant)).forEach((name) -> named.put(Tidy.key(name), constant)));
		return named;
	}

	/** Returns yes and no by all names that people write for them. */
	public Map<String, Boolean> yesAndNo() {
		Map<String, Boolean> named = new LinkedHashMap<>();
		names("spreadsheet.yes").forEach((name) -> named.put(Tidy.key(name), true));
		names("spreadsheet.no").forEach((name) -> named.put(Tidy.key(name), false));
		return named;
	}

	Stream<String> names(String key) {
		return LOCALES.stream()
			.flatMap((locale) -> Stream.concat(Stream.of(this.messages.getMessage(key, null, locale)),
					Stream.of(this.messages.getMessage(key + ".also", null, "", locale).split(BETWEEN))))
			.filter((name) -> !name.isBlank());
	}

}
