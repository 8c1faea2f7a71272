package org.lianxin.roster.appointment;

import java.util.Optional;

import org.lianxin.shared.NotFound;
import org.lianxin.shared.NumberShape;

/**
 * The number of an appointment: initials of the county, the letter A, year, five digits
 * and a check digit.
 */
public record AppointmentNumber(String value) {

	private static final NumberShape SHAPE = new NumberShape("A", 5);

	/**
	 * Reads a number from an address or a form.
	 * @throws NotFound if it is no number at all
	 */
	public static AppointmentNumber of(String typed) {
		return parse(typed).orElseThrow(() -> new NotFound("roster.appointment.unknown"));
	}

	/**
	 * Reads a number as people type it: in any case, full width, with spaces or without
	 * hyphens.
	 */
	public static Optional<AppointmentNumber> parse(String typed) {
		return SHAPE.parse(typed).map(AppointmentNumber::new);
	}

	/**
	 * Makes the number of a county's nth appointment of a year.
	 * @param nth from 1 to 99,999
	 */
	static AppointmentNumber of(String initials, int year, int nth) {
		return new AppointmentNumber(SHAPE.print(initials, year, nth));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
