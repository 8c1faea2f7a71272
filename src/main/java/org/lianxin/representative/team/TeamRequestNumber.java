package org.lianxin.representative.team;

import java.util.Optional;

import org.lianxin.shared.NotFound;
import org.lianxin.shared.NumberShape;

/**
 * The number of a request for a team: initials of the county, the letter T, year, five
 * digits and a check digit. The letter and one digit less tell it from a petition's.
 */
public record TeamRequestNumber(String value) {

	private static final NumberShape SHAPE = new NumberShape("T", 5);

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
		return SHAPE.parse(typed).map(TeamRequestNumber::new);
	}

	/**
	 * Makes the number of a county's nth request of a year.
	 * @param sequence from 1 to 99,999
	 */
	static TeamRequestNumber of(String initials, int year, int sequence) {
		return new TeamRequestNumber(SHAPE.print(initials, year, sequence));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
