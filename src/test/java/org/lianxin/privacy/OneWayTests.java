package org.lianxin.privacy;

import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OneWayTests {

	private static final UUID ONE = new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0001L);

	private static final UUID OTHER = new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0002L);

	private final OneWay oneWay = new OneWay(new byte[32]);

	@Test
	void findsTheSamePhoneAgain() {
		assertThat(this.oneWay.blindIndex("13800000021", 371525)).hasSize(32)
			.isEqualTo(new OneWay(new byte[32]).blindIndex("13800000021", 371525));
	}

	@Test
	void tellsPhonesCountiesAndMastersApart() {
		byte[] otherMaster = new byte[32];
		otherMaster[0] = 1;
		assertThat(this.oneWay.blindIndex("13800000021", 371525))
			.isNotEqualTo(this.oneWay.blindIndex("13800000022", 371525))
			.isNotEqualTo(this.oneWay.blindIndex("13800000021", 370831))
			.isNotEqualTo(new OneWay(otherMaster).blindIndex("13800000021", 371525));
	}

	@Test
	void knowsThePetitionsCodeAndNoOther() {
		byte[] kept = this.oneWay.codeHash(ONE, "004217");
		assertThat(this.oneWay.codeMatches(kept, ONE, "004217")).isTrue();
		assertThat(this.oneWay.codeMatches(kept, ONE, "004218")).isFalse();
		assertThat(this.oneWay.codeMatches(kept, ONE, "")).isFalse();
	}

	@Test
	void bindsACodeToItsPetition() {
		assertThat(this.oneWay.codeMatches(this.oneWay.codeHash(ONE, "004217"), OTHER, "004217")).isFalse();
	}

	@Test
	void showsARepeatedSubmissionTheSameCode() {
		assertThat(this.oneWay.deriveCode(ONE, 371525)).matches("\\d{6}")
			.isEqualTo(this.oneWay.deriveCode(ONE, 371525))
			.isNotEqualTo(this.oneWay.deriveCode(OTHER, 371525))
			.isNotEqualTo(this.oneWay.deriveCode(ONE, 370831));
	}

	@Test
	void spreadsCodesEvenlyOverAllFirstDigits() {
		int[] counts = new int[10];
		IntStream.range(0, 10_000)
			.mapToObj((i) -> this.oneWay.deriveCode(new UUID(0, i), 371525))
			.forEach((code) -> counts[code.charAt(0) - '0']++);
		assertThat(counts).satisfies((all) -> {
			for (int count : all) {
				assertThat(count).isBetween(880, 1120);
			}
		});
	}

	@Test
	void refusesAShortMaster() {
		assertThatExceptionOfType(UnusableKeys.class).isThrownBy(() -> new OneWay(new byte[16]));
	}

}
