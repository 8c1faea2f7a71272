package org.lianxin.roster;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The secret part of a feed's address: the county's short name, so that the county is
 * known before any row is read, and 130 random bits that nobody guesses.
 */
public final class FeedSecret {

	/** Thirty-two signs: five bits each. */
	private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 26;

	private static final Pattern SHAPE = Pattern.compile("([a-z0-9-]{1,40})-[a-z2-9]{26}");

	private static final RandomGenerator RANDOM = new SecureRandom();

	private FeedSecret() {
	}

	/** Makes a new one for that county. */
	static String next(String countySlug) {
		return countySlug + "-"
				+ RANDOM.ints(LENGTH, 0, SIGNS.length())
					.mapToObj((at) -> SIGNS.substring(at, at + 1))
					.collect(Collectors.joining());
	}

	/** Returns the short name of the county, empty where it is no secret at all. */
	public static Optional<String> county(String secret) {
		Matcher shape = SHAPE.matcher(secret);
		return shape.matches() ? Optional.of(shape.group(1)) : Optional.empty();
	}

}
