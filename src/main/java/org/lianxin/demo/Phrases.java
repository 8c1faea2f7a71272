package org.lianxin.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What is said where a story leaves it open, and how villages are called for short. */
record Phrases(Map<String, List<String>> words, List<Row> villageNames) {

	static Phrases read() {
		Map<String, List<String>> words = Row.of("phrases.csv")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.text("use"),
					Collectors.mapping((row) -> row.text("words"), Collectors.toList())));
		return new Phrases(words, Row.of("village-names.csv"));
	}

	String one(String use, RandomGenerator random) {
		List<String> choice = Objects.requireNonNull(this.words.get(use), use);
		return choice.get(random.nextInt(choice.size()));
	}

	String shortName(String village) {
		String name = village;
		for (Row step : this.villageNames) {
			name = name.replaceFirst(step.text("pattern"), step.text("replacement"));
		}
		return name;
	}

	/** Tells whether people live in blocks there. */
	boolean isTown(String village) {
		return Objects.requireNonNull(this.words.get("TOWN_MARK")).stream().anyMatch(village::contains);
	}

}
