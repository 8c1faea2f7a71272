package org.lianxin.account;

/**
 * Asks to open a county.
 *
 * @param divisionCode six digits of GB/T 2260
 * @param slug short name in addresses, never changed afterwards
 * @param initials two to four capital letters, first part of petition numbers
 * @param administrator username of the first administrator
 */
public record OpenCounty(int divisionCode, String slug, String initials, String administrator,
		String administratorName) {
}
