package org.lianxin.tenancy;

/**
 * A county that has been opened on this portal.
 *
 * @param id key of all its rows, never changed
 * @param divisionCode present six-digit code of GB/T 2260
 * @param slug short name in addresses
 * @param initials first part of its petition numbers
 */
public record County(int id, int divisionCode, String slug, String initials, String name) {

	/** Returns the key that the county of a division is given when it is opened. */
	public static int idOf(int divisionCode) {
		return divisionCode;
	}

}
