package org.lianxin.studio;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@ParameterizedTest
	@ValueSource(strings = { "2026-Q4", "2026" })
	void isReadAsItIsWritten(String written) {
		assertThat(Period.parse(written)).get().hasToString(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-Q5", "2026-4", "1999", "26-Q1", "2026-Q4 ", "next" })
	void isNothingElse(String written) {
		assertThat(Period.parse(written)).isEmpty();
	}

	@Test
	void theQuarterOfADay() {
		assertThat(Period.quarterOf(TODAY)).hasToString("2026-Q4");
		assertThat(Period.quarterOf(LocalDate.of(2026, 3, 31))).hasToString("2026-Q1");
	}

	@Test
	void hasBegunOnItsFirstDay() {
		assertThat(Period.valueOf("2026-Q4").hasBegun(LocalDate.of(2026, 10, 1))).isTrue();
		assertThat(Period.valueOf("2026-Q4").hasBegun(LocalDate.of(2026, 9, 30))).isFalse();
		assertThat(Period.valueOf("2027").hasBegun(TODAY)).isFalse();
	}

	@Test
	void offersSixQuartersAndTwoYears() {
		assertThat(Period.recent(TODAY)).extracting(Period::toString)
			.containsExactly("2026-Q4", "2026-Q3", "2026-Q2", "2026-Q1", "2025-Q4", "2025-Q3", "2026", "2025");
	}

}
