package org.lianxin.petition;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PetitionNumberTests {

	private static final String SEVENTH = PetitionNumber.of("GX", 2026, 7).value();

	@Test
	void isReadableOnThePhone() {
		assertThat(SEVENTH).matches("GX-2026-000007\\d");
		assertThat(PetitionNumber.of("GX", 2026, 999_999).value()).matches("GX-2026-999999\\d");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", " %s ", "gx-2026-000007#", "GX2026000007#", "gx 2026 000007#", "GX 2026 0000 07#",
			"ＧＸ－２０２６－００００07#", "GX—2026—000007#", "GX−2026−000007#", "GX - 2026 - 000007#", "\u200bGX-2026-000007#" })
	void isReadAsPeopleTypeIt(String typed) {
		String check = SEVENTH.substring(SEVENTH.length() - 1);
		assertThat(PetitionNumber.parse(typed.formatted(SEVENTH).replace("#", check)))
			.hasValue(new PetitionNumber(SEVENTH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "GX", "路灯", "GX-2026-000007", "GX-2026-00000777", "G-2026-0000077",
			"GABCD-2026-0000077", "'; drop table petition; --", "2026-0000077" })
	void isNothingElse(String typed) {
		assertThat(PetitionNumber.parse(typed)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> PetitionNumber.of(typed))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("petition.unknown"));
	}

	@Test
	void everySingleWrongDigitIsFound() {
		assertThat(sample().flatMap(PetitionNumberTests::oneDigitWrong))
			.allSatisfy((wrong) -> assertThat(PetitionNumber.parse(wrong)).as(wrong).isEmpty());
	}

	@Test
	void nearlyEverySwapOfNeighboursIsFound() {
		long swaps = sample().flatMap(PetitionNumberTests::neighboursSwapped).count();
		long found = sample().flatMap(PetitionNumberTests::neighboursSwapped)
			.filter((wrong) -> PetitionNumber.parse(wrong).isEmpty())
			.count();
		assertThat((double) found / swaps).isGreaterThan(0.97);
	}

	private static Stream<String> sample() {
		return IntStream.iterate(1, (n) -> n < 1_000_000, (n) -> n + 4_999)
			.mapToObj((n) -> PetitionNumber.of("GX", 2026, n).value());
	}

	private static Stream<String> oneDigitWrong(String number) {
		return digits(number).boxed()
			.flatMap((at) -> "0123456789".chars()
				.filter((digit) -> digit != number.charAt(at))
				.mapToObj((digit) -> number.substring(0, at) + (char) digit + number.substring(at + 1)));
	}

	private static Stream<String> neighboursSwapped(String number) {
		return digits(number).filter((at) -> at + 1 < number.length() && Character.isDigit(number.charAt(at + 1)))
			.filter((at) -> number.charAt(at) != number.charAt(at + 1))
			.mapToObj((at) -> number.substring(0, at) + number.charAt(at + 1) + number.charAt(at)
					+ number.substring(at + 2));
	}

	private static IntStream digits(String number) {
		return IntStream.range(0, number.length()).filter((at) -> Character.isDigit(number.charAt(at)));
	}

}
