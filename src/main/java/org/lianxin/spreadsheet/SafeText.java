package org.lianxin.spreadsheet;

import java.util.regex.Pattern;

/**
 * Makes harmless what a spreadsheet program could take for a formula, as OWASP advises
 * against CSV injection: an apostrophe goes before = + - @, tab and carriage return.
 * <p>
 * In a cell of text such words are no formula yet; but who saves the file as .csv and
 * opens that has one. {@link Tidy#text} takes the apostrophe out again.
 */
final class SafeText {

	/** In full width too: some programs take those for the narrow ones. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

	/** Signs that XML can't hold. */
	private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

	/** What a cell of .xlsx can hold. */
	private static final int LONGEST = 32_767;

	private SafeText() {
	}

	static String of(String text) {
		String writable = UNWRITABLE.matcher(text).replaceAll("");
		String safe = FORMULA.matcher(writable).find() ? "'" + writable : writable;
		return (safe.length() > LONGEST) ? safe.substring(0, LONGEST) : safe;
	}

}
