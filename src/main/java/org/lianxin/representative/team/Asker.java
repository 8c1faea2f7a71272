package org.lianxin.representative.team;

/**
 * Which resident asks. Lives in clear only between the form and the sealing, and on the
 * page of one who may see it.
 *
 * @param name at most 40 characters
 * @param phone as typed; sealed in its normal form
 */
public record Asker(String name, String phone) {

	@Override
	public String toString() {
		return "Asker[sealed]";
	}

}
