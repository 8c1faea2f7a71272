package org.lianxin.petition;

import java.util.Optional;

import org.lianxin.shared.NotFound;
import org.lianxin.shared.NumberShape;

import org.springframework.modulith.NamedInterface;

/**
 * The number that a resident keeps: initials of the county, year, six digits and a check
 * digit by ISO 7064 MOD 11,10, which finds every wrong digit and nearly every swap of
 * two.
 */
@NamedInterface("intake")
public record PetitionNumber(String value) {

	private static final NumberShape SHAPE = new NumberShape("", 6);

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
		return SHAPE.parse(typed).map(PetitionNumber::new);
	}

	/**
	 * Makes the number of a county's nth petition of a year.
	 * @param sequence from 1 to 999,999
	 */
	static PetitionNumber of(String initials, int year, int sequence) {
		return new PetitionNumber(SHAPE.print(initials, year, sequence));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
