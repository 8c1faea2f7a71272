package org.lianxin.shared;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes the short codes that stand for people, teams and events in QR codes. */
public final class Codes {

	/** Without letters and digits that look alike in print. */
	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 7;

	private static final RandomGenerator RANDOM = new SecureRandom();

	private Codes() {
	}

	/** Returns a code of seven letters and digits that is not taken yet. */
	public static String next(Predicate<String> taken) {
		String code = next();
		while (taken.test(code)) {
			code = next();
		}
		return code;
	}

	/** Returns a code that may be taken. */
	public static String next() {
		return RANDOM.ints(LENGTH, 0, SIGNS.length())
			.mapToObj((at) -> SIGNS.substring(at, at + 1))
			.collect(Collectors.joining());
	}

}
