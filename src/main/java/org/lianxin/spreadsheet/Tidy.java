package org.lianxin.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people type into cells into one form. */
public final class Tidy {

	/** From a full-width sign to the one that every keyboard has. */
	private static final int FULL_WIDTH = 0xFEE0;

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	/** Such as the mark of byte order and the space of no width. */
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	/**
	 * Names of two characters are spread with a space, to be as wide as those of three.
	 */
	private static final Pattern SPACE_IN_CHINESE = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

	/** What {@link SafeText} has put before a text that looks like a formula. */
	private static final Pattern QUOTED_FORMULA = Pattern.compile("^'(?=[=+\\-@])");

	private static final Pattern ASIDE = Pattern.compile("\\(.*?\\)|[*:]");

	private Tidy() {
	}

	/**
	 * Returns the text as it is kept: full-width digits and letters made narrow, stray
	 * spaces and invisible signs taken out. Chinese punctuation stays as typed.
	 */
	public static String text(String typed) {
		String bare = narrow(typed);
		bare = INVISIBLE.matcher(bare).replaceAll("");
		bare = SPACES.matcher(bare).replaceAll(" ").strip();
		bare = SPACE_IN_CHINESE.matcher(bare).replaceAll("");
		return QUOTED_FORMULA.matcher(bare).replaceFirst("");
	}

	/**
	 * Returns the form in which two texts are compared: without any space, difference of
	 * width or capitals.
	 */
	public static String key(String typed) {
		String same = Normalizer.normalize(text(typed), Normalizer.Form.NFKC);
		return SPACES.matcher(same).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the form in which headers are compared: also without what is in brackets.
	 */
	static String heading(String typed) {
		return ASIDE.matcher(key(typed)).replaceAll("");
	}

	private static String narrow(String typed) {
		StringBuilder narrow = new StringBuilder(typed.length());
		typed.chars().forEach((sign) -> narrow.append((char) (isWide(sign) ? sign - FULL_WIDTH : sign)));
		return narrow.toString();
	}

	private static boolean isWide(int sign) {
		return sign >= 0xFF10 && sign <= 0xFF19 || sign >= 0xFF21 && sign <= 0xFF3A || sign >= 0xFF41 && sign <= 0xFF5A;
	}

}
