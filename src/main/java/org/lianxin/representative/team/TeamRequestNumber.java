package org.lianxin.representative.team;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianxin.shared.CheckDigit;
import org.lianxin.shared.NotFound;

/**
 * The number of a request for a team: initials of the county, the letter T, year, five
 * digits and a check digit. The letter and one digit less tell it from a petition's.
 */
public record TeamRequestNumber(String value) {

	/** Spaces, hyphens and dashes of every kind, and what copying leaves unseen. */
	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}\\p{Pd}\\p{Cf}\u2212]+");

	private static final Pattern SHAPE = Pattern.compile("([A-Z]{2,4})T(\\d{4})(\\d{5})(\\d)");

	/**
	 * Reads a number from an address or a form.
	 * @throws NotFound if it is no number at all
	 */
	public static TeamRequestNumber of(String typed) {
		return parse(typed).orElseThrow(() -> new NotFound("team.request.unknown"));
	}

	/**
	 * Reads a number as people type it: in any case, full width, with spaces or without
	 * hyphens.
	 */
	public static Optional<TeamRequestNumber> parse(String typed) {
		String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
		Matcher shape = SHAPE.matcher(BETWEEN.matcher(folded).replaceAll(""));
		if (!shape.matches()) {
			return Optional.empty();
		}
		String digits = shape.group(2) + shape.group(3);
		return (CheckDigit.of(digits) == shape.group(4).charAt(0) - '0') ? Optional.of(of(shape.group(1), digits))
				: Optional.empty();
	}

	/**
	 * Makes the number of a county's nth request of a year.
	 * @param sequence from 1 to 99,999
	 */
	static TeamRequestNumber of(String initials, int year, int sequence) {
		return of(initials, String.format(Locale.ROOT, "%04d%05d", year, sequence));
	}

	private static TeamRequestNumber of(String initials, String digits) {
		return new TeamRequestNumber(
				initials + "-T-" + digits.substring(0, 4) + "-" + digits.substring(4) + CheckDigit.of(digits));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
