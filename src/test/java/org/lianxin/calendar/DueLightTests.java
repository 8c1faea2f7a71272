package org.lianxin.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DueLightTests {

	private static final LocalDate FROM = LocalDate.parse("2026-03-02");

	private final WorkingDays days = PublishedDays.workingDays();

	@ParameterizedTest
	@CsvSource({ "0, CALM", "6, CALM", "7, SOON", "8, SOON", "9, URGENT", "10, URGENT", "11, LATE" })
	void turnsYellowAtSevenOfTenDaysAndOrangeAtNine(int used, DueLight light) {
		assertThat(light(10, used)).isEqualTo(light);
	}

	@ParameterizedTest
	@CsvSource({ "20, CALM", "21, SOON", "26, SOON", "27, URGENT", "30, URGENT", "31, LATE" })
	void turnsYellowAtTwentyOneOfThirtyDaysAndOrangeAtTwentySeven(int used, DueLight light) {
		assertThat(light(30, used)).isEqualTo(light);
	}

	@ParameterizedTest
	@CsvSource({ "3, CALM", "4, SOON", "5, URGENT", "6, LATE" })
	void doesNotRoundTheShareOfFiveDays(int used, DueLight light) {
		assertThat(light(5, used)).isEqualTo(light);
	}

	@Test
	void aWeekendUsesNothingUp() {
		LocalDate due = this.days.after(FROM, 10).due();
		assertThat(DueLight.of(FROM, due, LocalDate.parse("2026-03-07"), this.days)).isEqualTo(DueLight.CALM);
	}

	@Test
	void isLateOnTheDayAfterTheDueDateEvenAtAWeekend() {
		LocalDate friday = LocalDate.parse("2026-03-06");
		assertThat(DueLight.of(FROM, friday, friday, this.days)).isEqualTo(DueLight.URGENT);
		assertThat(DueLight.of(FROM, friday, friday.plusDays(1), this.days)).isEqualTo(DueLight.LATE);
	}

	@Test
	void whatIsDueTheSameDayIsUrgentAtOnce() {
		assertThat(DueLight.of(FROM, FROM, FROM, this.days)).isEqualTo(DueLight.URGENT);
	}

	@Test
	void isCalmBeforeTheClockStarts() {
		assertThat(DueLight.of(FROM, this.days.after(FROM, 5).due(), FROM.minusDays(3), this.days))
			.isEqualTo(DueLight.CALM);
	}

	private DueLight light(int given, int used) {
		LocalDate today = this.days.after(FROM, used).due();
		return DueLight.of(FROM, this.days.after(FROM, given).due(), today, this.days);
	}

}
