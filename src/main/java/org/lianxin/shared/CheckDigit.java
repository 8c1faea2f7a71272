package org.lianxin.shared;

/**
 * The check digit by ISO/IEC 7064, hybrid system MOD 11,10, which finds every wrong digit
 * and nearly every swap of two.
 */
public final class CheckDigit {

	private CheckDigit() {
	}

	/** Returns the digit, 0 to 9, that goes behind these. */
	public static int of(String digits) {
		int product = 10;
		for (char digit : digits.toCharArray()) {
			int sum = (digit - '0' + product) % 10;
			product = ((sum == 0) ? 10 : sum) * 2 % 11;
		}
		return (11 - product) % 10;
	}

}
