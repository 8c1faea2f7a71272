package org.lianxin.privacy;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HkdfTests {

	@Test
	void agreesWithTheFirstTestCaseOfRfc5869() {
		HexFormat hex = HexFormat.of();
		byte[] master = hex.parseHex("0b".repeat(22));
		byte[] salt = hex.parseHex("000102030405060708090a0b0c");
		byte[] info = hex.parseHex("f0f1f2f3f4f5f6f7f8f9");
		assertThat(hex.formatHex(Hkdf.derive(master, salt, info)))
			.isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
	}

}
