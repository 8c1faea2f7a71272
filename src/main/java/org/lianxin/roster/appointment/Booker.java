package org.lianxin.roster.appointment;

/**
 * Which resident makes an appointment. Lives in clear only between the form and the
 * sealing, and on the page of one who may see it.
 *
 * @param name at most 40 characters
 * @param phone as typed; sealed in its normal form
 */
public record Booker(String name, String phone) {

	@Override
	public String toString() {
		return "Booker[sealed]";
	}

}
