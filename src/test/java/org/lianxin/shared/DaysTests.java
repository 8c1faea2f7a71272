package org.lianxin.shared;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DaysTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-05", "2026/03/05", "2026/3/5", " 2026-3-5 " })
	void readsADayHoweverItIsWritten(String written) {
		assertThat(Days.read(written)).isEqualTo(LocalDate.of(2026, 3, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "+9999999-01-01", "-9999999-01-01", "0026-03-05", "26-03-05", "3000-01-01", "1899-12-31",
			"2026-02-29", "2026-13-01", "20260305", "x", "" })
	void readsNothingThatNoCalendarOfTheseCenturiesKnows(String written) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Days.read(written));
	}

}
