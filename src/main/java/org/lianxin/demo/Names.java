package org.lianxin.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianxin.representative.Sex;

/** Composes names of common surnames and given names; no two persons share one. */
class Names {

	/** One in so many has a given name of a single sign. */
	private static final int SHORT = 7;

	private final List<Row> surnames = Row.of("surnames.csv");

	private final int weight = this.surnames.stream().mapToInt((row) -> Integer.parseInt(row.text("weight"))).sum();

	private final Map<Sex, Row> given = Row.of("given-names.csv")
		.stream()
		.collect(Collectors.toMap((row) -> row.text("sex").equals("F") ? Sex.FEMALE : Sex.MALE, (row) -> row));

	private final Random random;

	private final Set<String> taken;

	/**
	 * Starts the list.
	 * @param taken names that persons of the files have already
	 */
	Names(Random random, Set<String> taken) {
		this.random = random;
		this.taken = new HashSet<>(taken);
	}

	String next(Sex sex) {
		String name = compose(sex);
		while (!this.taken.add(name)) {
			name = compose(sex);
		}
		return name;
	}

	private String compose(Sex sex) {
		Row row = this.given.get(sex);
		String last = sign(row.text("second"));
		return surname() + ((this.random.nextInt(SHORT) == 0) ? last : sign(row.text("first")) + last);
	}

	private String surname() {
		int drawn = this.random.nextInt(this.weight);
		for (Row row : this.surnames) {
			drawn -= Integer.parseInt(row.text("weight"));
			if (drawn < 0) {
				return row.text("surname");
			}
		}
		throw new IllegalStateException("the weights changed");
	}

	private String sign(String signs) {
		int at = this.random.nextInt(signs.length());
		return signs.substring(at, at + 1);
	}

}
