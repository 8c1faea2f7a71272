package org.lianxin.shared;

/**
 * Hides most of a name or a phone, leaving just enough for its owner to know it again.
 */
public final class Masking {

	private static final int MOST_STARS_OF_A_NAME = 2;

	private static final int HEAD_OF_PHONE = 3;

	private static final int TAIL_OF_PHONE = 4;

	/** Fewer hidden digits than these could be guessed. */
	private static final int LEAST_HIDDEN_DIGITS = 3;

	private Masking() {
	}

	/**
	 * Keeps the first character; one or two stars stand for the rest, however long it is.
	 */
	public static String name(String name) {
		String bare = name.strip();
		if (bare.isEmpty()) {
			return "";
		}
		int afterFirst = bare.offsetByCodePoints(0, 1);
		int hidden = bare.codePointCount(afterFirst, bare.length());
		return bare.substring(0, afterFirst) + "*".repeat(Math.max(1, Math.min(hidden, MOST_STARS_OF_A_NAME)));
	}

	/**
	 * Keeps the first three and the last four digits; hides all of what is too short for
	 * that.
	 */
	public static String phone(String phone) {
		String number = Phones.normalize(phone);
		int hidden = number.length() - HEAD_OF_PHONE - TAIL_OF_PHONE;
		if (hidden < LEAST_HIDDEN_DIGITS) {
			return "*".repeat(number.length());
		}
		return number.substring(0, HEAD_OF_PHONE) + "*".repeat(hidden)
				+ number.substring(number.length() - TAIL_OF_PHONE);
	}

}
