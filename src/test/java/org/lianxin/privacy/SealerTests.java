package org.lianxin.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealerTests {

	private static final String OLD = "2025a:" + "A".repeat(42) + "E=";

	private static final String NEW = "2026a:" + "B".repeat(42) + "E=";

	private static final String HERE = "371525/petitioner/0198/phone";

	private final Sealer sealer = new Sealer(KeyRing.parse(OLD));

	@ParameterizedTest
	@ValueSource(strings = { "", "13800000021", "李小明", "𠮷田😀\u0000" })
	void opensWhatItSealed(String plain) {
		assertThat(this.sealer.open(this.sealer.seal(plain, HERE), HERE)).isEqualTo(plain);
	}

	@Test
	void sealsTheSameWordsDifferentlyEachTime() {
		assertThat(this.sealer.seal("李小明", HERE)).isNotEqualTo(this.sealer.seal("李小明", HERE));
	}

	@Test
	void keepsFormatAndKeyIdInFront() {
		byte[] sealed = this.sealer.seal("李", HERE);
		assertThat(sealed).hasSize(2 + 5 + 12 + 3 + 16).startsWith(1, 5, '2', '0', '2', '5', 'a');
	}

	@Test
	void refusesAValueMovedToAnotherPlace() {
		byte[] sealed = this.sealer.seal("13800000021", HERE);
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> this.sealer.open(sealed, "371525/petitioner/0199/phone"))
			.withMessageNotContaining("13800000021");
	}

	@Test
	void refusesAValueChangedInAnyByte() {
		byte[] sealed = this.sealer.seal("13800000021", HERE);
		for (int at = 0; at < sealed.length; at++) {
			byte[] changed = sealed.clone();
			changed[at] ^= 1;
			assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.sealer.open(changed, HERE));
		}
	}

	@Test
	void refusesAValueCutAnywhere() {
		byte[] sealed = this.sealer.seal("13800000021", HERE);
		for (int length = 0; length < sealed.length; length++) {
			byte[] cut = Arrays.copyOf(sealed, length);
			assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.sealer.open(cut, HERE));
		}
	}

	@Test
	void refusesWhatWasNeverSealed() {
		byte[] plain = "13800000021".getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.sealer.open(plain, HERE));
	}

	@Test
	void opensWithAnOldKeyAfterARotationAndSealsWithTheNew() {
		byte[] before = this.sealer.seal("李小明", HERE);
		Sealer rotated = new Sealer(KeyRing.parse(NEW + "," + OLD));
		assertThat(rotated.open(before, HERE)).isEqualTo("李小明");
		assertThat(rotated.needsResealing(before)).isTrue();
		byte[] after = rotated.seal(rotated.open(before, HERE), HERE);
		assertThat(rotated.needsResealing(after)).isFalse();
		assertThat(new Sealer(KeyRing.parse(NEW)).open(after, HERE)).isEqualTo("李小明");
	}

	@Test
	void saysWhichKeyIsGone() {
		byte[] before = this.sealer.seal("李小明", HERE);
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> new Sealer(KeyRing.parse(NEW)).open(before, HERE))
			.withMessage("The key 2025a is not in the ring.");
	}

}
