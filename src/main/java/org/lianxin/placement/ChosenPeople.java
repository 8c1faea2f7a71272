package org.lianxin.placement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.Sitting;
import org.lianxin.shared.Unprocessable;

/**
 * Reads whom somebody means by the codes and names they typed or pasted, and writes
 * people so that they can be read again. A name beside its code says nothing new.
 */
class ChosenPeople {

	/** A code or a name; whatever stands between two of them parts them. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\u00b7.\\-]+");

	/** A sentence that names more is not read. */
	private static final int NAMED = 10;

	private final Map<String, Sitting> byCode = new HashMap<>();

	private final Map<String, List<Sitting>> byName = new HashMap<>();

	ChosenPeople(Roll roll) {
		roll.people().values().forEach((person) -> {
			this.byCode.put(person.code(), person);
			this.byName.computeIfAbsent(person.name(), (name) -> new ArrayList<>()).add(person);
		});
	}

	/** Writes those of these codes who can be placed. */
	PeopleChoice write(Collection<String> codes) {
		List<Sitting> known = codes.stream().map(this.byCode::get).filter((person) -> person != null).toList();
		return new PeopleChoice(
				known.stream()
					.filter(Roll::mayBePlaced)
					.map((person) -> person.code() + " " + person.name())
					.collect(Collectors.joining("\n")),
				(int) known.stream().filter((one) -> !Roll.mayBePlaced(one)).count());
	}

	/**
	 * Reads who is to be placed.
	 * @throws Unprocessable if it names nobody, somebody unknown, one of several by the
	 * same name, or somebody who can't be placed
	 */
	Set<UUID> read(@Nullable String typed) {
		Map<UUID, Sitting> meant = new LinkedHashMap<>();
		Set<String> unknown = new LinkedHashSet<>();
		Set<String> several = new LinkedHashSet<>();
		String text = Normalizer.normalize((typed != null) ? typed : "", Normalizer.Form.NFKC);
		text.lines().map(this::words).forEach((words) -> {
			List<Sitting> coded = words.stream().map(this::coded).filter((person) -> person != null).toList();
			coded.forEach((person) -> meant.put(person.id(), person));
			words.stream()
				.filter((word) -> coded(word) == null)
				.filter((word) -> coded.stream().noneMatch((person) -> person.name().equals(word)))
				.forEach((name) -> named(name, meant, unknown, several));
		});
		refuse("placement.people.unknown", unknown.stream());
		refuse("placement.people.several", several.stream());
		refuse("placement.people.unplaceable",
				meant.values().stream().filter((person) -> !Roll.mayBePlaced(person)).map(Sitting::name));
		if (meant.isEmpty()) {
			throw new Unprocessable("placement.people.missing");
		}
		return meant.keySet();
	}

	private List<String> words(String line) {
		return WORD.matcher(line).results().map(MatchResult::group).toList();
	}

	private @Nullable Sitting coded(String word) {
		return this.byCode.get(word.toLowerCase(Locale.ROOT));
	}

	/** Who is no longer a representative stands back behind a namesake who is one. */
	private void named(String name, Map<UUID, Sitting> meant, Set<String> unknown, Set<String> several) {
		List<Sitting> all = this.byName.getOrDefault(name, List.of());
		List<Sitting> serving = all.stream().filter((one) -> one.state() != RepresentativeState.ENDED).toList();
		List<Sitting> found = serving.isEmpty() ? all : serving;
		if (found.isEmpty()) {
			unknown.add(name);
		}
		else if (found.size() == 1) {
			meant.put(found.get(0).id(), found.get(0));
		}
		else {
			several.add(found.stream().map(Sitting::code).collect(Collectors.joining(" ", name + " (", ")")));
		}
	}

	private static void refuse(String key, Stream<String> words) {
		List<String> all = words.toList();
		if (!all.isEmpty()) {
			String named = all.stream().limit(NAMED).collect(Collectors.joining(" "));
			throw new Unprocessable(key, (all.size() > NAMED) ? named + " \u2026" : named);
		}
	}

}
