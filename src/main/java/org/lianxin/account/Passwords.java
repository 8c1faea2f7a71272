package org.lianxin.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

import org.lianxin.shared.Unprocessable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be, and how one-time passwords are made. */
@Component
class Passwords {

	/** GB/T 22239 asks for complexity and leaves its measure to us. */
	static final int SHORTEST = 10;

	static final int LONGEST = 64;

	/** BCrypt takes no more; a Chinese character is three of them. */
	private static final int MOST_BYTES = 72;

	private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

	private static final int GROUPS = 4;

	private static final int GROUP = 4;

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder encoder;

	Passwords(PasswordEncoder encoder) {
		this.encoder = encoder;
	}

	/**
	 * Hashes a password of somebody's own choosing.
	 * @throws Unprocessable if it is too short or long, has no letter or no digit, or
	 * holds the username
	 */
	String choose(String username, String password) {
		if (password.length() < SHORTEST || password.length() > LONGEST
				|| password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw new Unprocessable("account.password.length", SHORTEST, LONGEST);
		}
		boolean letter = password.chars().anyMatch(Character::isLetter);
		boolean digit = password.chars().anyMatch(Character::isDigit);
		if (!letter || !digit) {
			throw new Unprocessable("account.password.simple");
		}
		if (password.toLowerCase(Locale.ROOT).contains(username)) {
			throw new Unprocessable("account.password.username");
		}
		return hash(password);
	}

	String hash(String password) {
		return this.encoder.encode(password);
	}

	/**
	 * Makes sure that whoever sets a new password knows the present one.
	 * @throws Unprocessable if it is wrong, or the new one is the same
	 */
	void confirm(String present, String hash, String chosen) {
		if (!this.encoder.matches(present, hash)) {
			throw new Unprocessable("account.password.present");
		}
		if (present.equals(chosen)) {
			throw new Unprocessable("account.password.same");
		}
	}

	/**
	 * Makes a one-time password that can be read over the phone: about 79 bits, in four
	 * groups.
	 */
	String oneTime() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < GROUPS * GROUP; i++) {
			if (i > 0 && i % GROUP == 0) {
				password.append('-');
			}
			password.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return password.toString();
	}

}
