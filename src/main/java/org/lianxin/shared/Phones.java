package org.lianxin.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads phone numbers of mainland China as people type them. */
public final class Phones {

	/**
	 * Spaces, any dash, brackets, dots, and the invisible marks that a phone's address
	 * book copies along.
	 */
	private static final Pattern ORNAMENT = Pattern.compile("[\\s\\p{Pd}\\u2212().\\u00b7/\\p{Cf}]");

	private static final Pattern COUNTRY = Pattern.compile("^(?:\\+86|0086|86(?=1[3-9]\\d{9}$))");

	private static final Pattern TRUNK_BEFORE_MOBILE = Pattern.compile("^0(?=1[3-9]\\d{9}$)");

	private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

	/** Area codes are 010, 02x and, with four digits, 03xx to 09xx. */
	private static final Pattern LANDLINE = Pattern.compile("(?:010|02\\d|0[3-9]\\d{2})\\d{7,8}");

	private Phones() {
	}

	/**
	 * Brings a typed number into the one form that is stored and searched: digits only,
	 * no country prefix, a landline with its area code. What is no phone comes back
	 * tidied but otherwise as typed.
	 */
	public static String normalize(String typed) {
		String bare = ORNAMENT.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
		String national = COUNTRY.matcher(bare).replaceFirst("");
		if (!national.equals(bare)) {
			national = withTrunkZero(national);
		}
		return TRUNK_BEFORE_MOBILE.matcher(national).replaceFirst("");
	}

	/** Abroad the zero of the area code is left out: +86 635 stands for 0635. */
	private static String withTrunkZero(String national) {
		boolean complete = national.startsWith("0") || MOBILE.matcher(national).matches();
		return complete ? national : "0" + national;
	}

	/**
	 * Whether this, as typed or normalised, is a mobile number or a landline with its
	 * area code.
	 */
	public static boolean isPhone(String typed) {
		String number = normalize(typed);
		return MOBILE.matcher(number).matches() || LANDLINE.matcher(number).matches();
	}

}
