package org.lianxin.privacy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeyRingTests {

	private static final String SECRET = "A".repeat(42) + "E=";

	@Test
	void takesTheFirstKeyAsTheCurrentOne() {
		KeyRing ring = KeyRing.parse("2026a:" + SECRET + ", 2025a:" + SECRET);
		assertThat(ring.currentId()).isEqualTo("2026a");
		assertThat(ring.key("2025a")).isPresent();
		assertThat(ring.key("2024a")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ",", "2026a", "2026a:", "2026a:AAAA", "2026a:not base64", ":" + "AAAA",
			"an-id-that-is-too-long:AAAA", "二〇:AAAA" })
	void refusesWhatIsNoKey(String written) {
		assertThatExceptionOfType(UnusableKeys.class).isThrownBy(() -> KeyRing.parse(written));
	}

	@Test
	void refusesAnIdThatComesTwice() {
		assertThatExceptionOfType(UnusableKeys.class).isThrownBy(() -> KeyRing.parse("a:" + SECRET + ",a:" + SECRET))
			.withMessage("The id a comes twice in lianxin.privacy.keys.");
	}

	@Test
	void neverPrintsASecret() {
		assertThat(new Keys(KeyRing.parse("2026a:" + SECRET), new byte[32])).hasToString("Keys[KeyRing[2026a]]");
		assertThatExceptionOfType(UnusableKeys.class).isThrownBy(() -> KeyRing.parse("a:" + SECRET + "x"))
			.withMessageNotContaining("AAA");
	}

}
