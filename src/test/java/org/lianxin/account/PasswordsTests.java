package org.lianxin.account;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PasswordsTests {

	private final Passwords passwords = new Passwords(new BCryptPasswordEncoder(4));

	@ParameterizedTest
	@CsvSource({ "short-1, account.password.length", "no-digits-here, account.password.simple",
			"1234567890, account.password.simple", "LiMin-2026-x, account.password.username" })
	void refusesAWeakPassword(String password, String key) {
		refuses(password, key);
	}

	@Test
	void refusesMoreThanTheHashReads() {
		refuses("a1" + "x".repeat(63), "account.password.length");
		refuses("1" + "党".repeat(24), "account.password.length");
	}

	@Test
	void takesALongPasswordInChinese() {
		assertThatNoException().isThrownBy(() -> this.passwords.choose("limin", "件件有着落事事有回音2026"));
	}

	@Test
	void aNewPasswordNeedsThePresentOneAndDiffersFromIt() {
		String hash = this.passwords.hash("present-2026");
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> this.passwords.confirm("wrong-2026", hash, "new-2026"))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("account.password.present"));
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> this.passwords.confirm("present-2026", hash, "present-2026"))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("account.password.same"));
	}

	@Test
	void oneTimePasswordsAreReadableAndNeverTheSame() {
		Set<String> made = new HashSet<>();
		for (int i = 0; i < 200; i++) {
			made.add(this.passwords.oneTime());
		}
		assertThat(made).hasSize(200)
			.allMatch((password) -> password.matches("[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){3}"));
	}

	private void refuses(String password, String key) {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> this.passwords.choose("limin", password))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
