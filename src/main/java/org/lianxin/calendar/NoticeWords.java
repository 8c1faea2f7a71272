package org.lianxin.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words by which files tell holidays from make-up days. They are in the bundle, in
 * both languages, because they are words.
 */
@Component
class NoticeWords {

	private final MessageSource messages;

	NoticeWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Reads what a day is, empty where the words don't tell. */
	Optional<StatutoryDay.Kind> kind(String words) {
		String plain = words.strip().toLowerCase(Locale.ROOT);
		if (list("calendar.notice.word.unclear").anyMatch(plain::equals)) {
			return Optional.empty();
		}
		if (list("calendar.notice.word.workday").anyMatch(plain::contains)) {
			return Optional.of(StatutoryDay.Kind.WORKDAY);
		}
		return list("calendar.notice.word.holiday").anyMatch(plain::contains) ? Optional.of(StatutoryDay.Kind.HOLIDAY)
				: Optional.empty();
	}

	/** Takes from a title what only says the kind; nothing is left of a bare one. */
	@Nullable String festival(String title) {
		String name = title.replaceAll("[(\uFF08\\[\u3010].*?[)\uFF09\\]\u3011]", " ");
		for (String word : list("calendar.notice.word.dropped").toList()) {
			name = name.replace(word, " ");
		}
		String first = name.strip().split("\\s+|[:\uFF1A]")[0];
		return first.isBlank() ? null : first;
	}

	/** Finds which column has a name among those that stand for the key. */
	int column(List<String> header, String key) {
		List<String> names = list(key).toList();
		List<String> plain = header.stream().map((name) -> name.strip().toLowerCase(Locale.ROOT)).toList();
		return names.stream().mapToInt(plain::indexOf).filter((index) -> index >= 0).findFirst().orElse(-1);
	}

	private Stream<String> list(String key) {
		return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
			.flatMap((locale) -> Arrays.stream(this.messages.getMessage(key, null, locale).split(",")));
	}

}
