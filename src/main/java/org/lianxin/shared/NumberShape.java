package org.lianxin.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers of one kind are written: initials of the county, a letter that tells the
 * kind where there is one, the year, a count and a check digit by ISO 7064 MOD 11,10.
 */
public final class NumberShape {

	/** Spaces, hyphens and dashes of every kind, and what copying leaves unseen. */
	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}\\p{Pd}\\p{Cf}\u2212]+");

	private final String mark;

	private final String count;

	private final Pattern shape;

	/**
	 * Describes a kind of number.
	 * @param letter what stands behind the initials, empty for nothing
	 * @param digits of the count
	 */
	public NumberShape(String letter, int digits) {
		this.mark = letter.isEmpty() ? "-" : "-" + letter + "-";
		this.count = "%04d%0" + digits + "d";
		this.shape = Pattern.compile("([A-Z]{2,4})" + letter + "(\\d{4})(\\d{" + digits + "})(\\d)");
	}

	/**
	 * Returns the number as it is printed, from what people type: in any case, full
	 * width, with spaces or without hyphens. Empty for what is no number of the kind.
	 */
	public Optional<String> parse(String typed) {
		String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
		Matcher found = this.shape.matcher(BETWEEN.matcher(folded).replaceAll(""));
		if (!found.matches()) {
			return Optional.empty();
		}
		String digits = found.group(2) + found.group(3);
		return (CheckDigit.of(digits) == found.group(4).charAt(0) - '0') ? Optional.of(print(found.group(1), digits))
				: Optional.empty();
	}

	/** Returns the number of a county's nth of a year. */
	public String print(String initials, int year, int nth) {
		return print(initials, String.format(Locale.ROOT, this.count, year, nth));
	}

	private String print(String initials, String digits) {
		return initials + this.mark + digits.substring(0, 4) + "-" + digits.substring(4) + CheckDigit.of(digits);
	}

}
