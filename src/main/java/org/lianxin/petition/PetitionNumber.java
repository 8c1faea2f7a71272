package org.lianxin.petition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianxin.shared.CheckDigit;
import org.lianxin.shared.NotFound;

/**
 * The number that a resident keeps: initials of the county, year, six digits and a check
 * digit by ISO 7064 MOD 11,10, which finds every wrong digit and nearly every swap of
 * two.
 */
public record PetitionNumber(String value) {

	/** Spaces, hyphens and dashes of every kind, and what copying leaves unseen. */
	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}\\p{Pd}\\p{Cf}\u2212]+");

	private static final Pattern SHAPE = Pattern.compile("([A-Z]{2,4})(\\d{4})(\\d{6})(\\d)");

	/**
	 * Reads a number from an address or a form.
	 * @throws NotFound if it is no number at all
	 */
	public static PetitionNumber of(String typed) {
		return parse(typed).orElseThrow(() -> new NotFound("petition.unknown"));
	}

	/**
	 * Reads a number as people type it: in any case, full width, with spaces or without
	 * hyphens.
	 */
	public static Optional<PetitionNumber> parse(String typed) {
		String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
		Matcher shape = SHAPE.matcher(BETWEEN.matcher(folded).replaceAll(""));
		if (!shape.matches()) {
			return Optional.empty();
		}
		String digits = shape.group(2) + shape.group(3);
		if (CheckDigit.of(digits) != shape.group(4).charAt(0) - '0') {
			return Optional.empty();
		}
		return Optional
			.of(new PetitionNumber(shape.group(1) + "-" + shape.group(2) + "-" + shape.group(3) + shape.group(4)));
	}

	/**
	 * Makes the number of a county's nth petition of a year.
	 * @param sequence from 1 to 999,999
	 */
	static PetitionNumber of(String initials, int year, int sequence) {
		String digits = String.format(Locale.ROOT, "%04d%06d", year, sequence);
		return new PetitionNumber(
				initials + "-" + digits.substring(0, 4) + "-" + digits.substring(4) + CheckDigit.of(digits));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
