package org.lianxin.representative.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.BoardPerson;
import org.lianxin.shared.Paged;
import org.lianxin.studio.Profession;

/**
 * What somebody looks for among the people of one board. A board has eighty at most, so
 * they are looked through where they are.
 *
 * @param words typed words; each of them must occur somewhere in what the board tells
 * @param after the code of the last person of the page before
 * @param fields whether the board tells what each of them knows and does
 */
record BoardSearch(String words, @Nullable String after, boolean fields) {

	private static final int PAGE = 20;

	/**
	 * Returns the page of those found, by name as a dictionary has them.
	 * @param names the name of a profession in the reader's language
	 */
	Paged<BoardPerson> among(List<BoardPerson> people, Function<Profession, String> names) {
		List<BoardPerson> found = people.stream()
			.filter((person) -> matches(person, names))
			.sorted(Comparator.comparing(BoardPerson::name, Collator.getInstance(Locale.CHINA)::compare)
				.thenComparing(BoardPerson::code))
			.toList();
		int start = IntStream.range(0, found.size())
			.filter((at) -> found.get(at).code().equals(this.after))
			.findFirst()
			.orElse(-1) + 1;
		return Paged.of(found.subList(start, Math.min(found.size(), start + PAGE + 1)), PAGE, BoardPerson::code);
	}

	private boolean matches(BoardPerson person, Function<Profession, String> names) {
		Stream<@Nullable String> known = this.fields ? Stream.concat(person.professions().stream().map(names),
				Stream.of(person.field(), person.strengths(), person.languages())) : Stream.empty();
		List<String> told = Stream.concat(Stream.of(person.name(), person.post()), known)
			.filter(Objects::nonNull)
			.map((text) -> text.toLowerCase(Locale.ROOT))
			.toList();
		return Stream.of(this.words.toLowerCase(Locale.ROOT).split("\\s+"))
			.allMatch((word) -> told.stream().anyMatch((text) -> text.contains(word)));
	}

}
