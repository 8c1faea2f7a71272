package org.lianxin.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingDaysTests {

	private final WorkingDays days = PublishedDays.workingDays();

	@ParameterizedTest
	@CsvSource({ "2025-01-27, true", "2025-01-28, false", "2025-02-04, false", "2025-02-05, true", "2026-02-13, true",
			"2026-02-16, false", "2026-02-23, false", "2026-02-24, true", "2025-10-08, false", "2026-10-08, true" })
	void aWeekdayIsWorkedUnlessItIsAHoliday(LocalDate weekday, boolean worked) {
		assertThat(this.days.isWorkingDay(weekday)).isEqualTo(worked);
	}

	@ParameterizedTest
	@CsvSource({ "2025-01-25, false", "2025-01-26, true", "2025-02-08, true", "2025-02-09, false", "2026-02-14, true",
			"2026-02-28, true", "2025-09-28, true", "2025-10-11, true", "2026-09-20, true", "2026-10-10, true",
			"2026-10-11, false" })
	void aWeekendIsWorkedOnlyToMakeUpForAHoliday(LocalDate weekend, boolean worked) {
		assertThat(this.days.isWorkingDay(weekend)).isEqualTo(worked);
	}

	@ParameterizedTest
	@CsvSource({ "2025-01-22, 10, 2025-02-11", "2026-02-12, 5, 2026-02-26", "2025-09-26, 5, 2025-10-10",
			"2025-09-26, 6, 2025-10-11", "2026-09-18, 10, 2026-10-09", "2026-09-18, 11, 2026-10-10",
			"2026-03-02, 10, 2026-03-16", "2026-03-07, 1, 2026-03-09" })
	void aDeadlineCrossesHolidaysAndCountsMakeUpDays(LocalDate from, int workingDays, LocalDate due) {
		assertThat(this.days.after(from, workingDays).due()).isEqualTo(due);
	}

	@Test
	void theDayOfTheEventItselfIsNotCounted() {
		Deadline deadline = this.days.after(day("2026-03-02"), 1);
		assertThat(deadline.counted()).containsExactly(day("2026-03-03"));
	}

	@Test
	void aDeadlineKnowsWhatItSkippedAndWhatItCounted() {
		Deadline deadline = this.days.after(day("2025-01-22"), 10);
		assertThat(deadline.workingDays()).isEqualTo(10);
		assertThat(deadline.holidays()).extracting(StatutoryDay::date)
			.containsExactlyElementsOf(day("2025-01-28").datesUntil(day("2025-02-05")).toList());
		assertThat(deadline.weekendDays()).isEqualTo(2);
		assertThat(deadline.makeUpDays()).extracting(StatutoryDay::date)
			.containsExactly(day("2025-01-26"), day("2025-02-08"));
		assertThat(deadline.isProvisional()).isFalse();
	}

	@Test
	void aDeadlineCrossesTheYear() {
		Deadline deadline = this.days.after(day("2025-12-30"), 3);
		assertThat(deadline.due()).isEqualTo(day("2026-01-05"));
		assertThat(deadline.isProvisional()).isFalse();
	}

	@Test
	void aYearThatIsNotPublishedIsAssumedFromMondayToFriday() {
		Deadline deadline = this.days.after(day("2026-12-30"), 3);
		assertThat(deadline.due()).isEqualTo(day("2027-01-04"));
		assertThat(deadline.provisionalYears()).containsExactly(Year.of(2027));
		assertThat(this.days.isProvisional(day("2027-01-01"))).isTrue();
		assertThat(this.days.isProvisional(day("2026-12-31"))).isFalse();
	}

	@Test
	void aYearIsNotPublishedByTheNewYearHolidayOfTheNext() {
		StatutoryDay newYear = new StatutoryDay(day("2027-12-31"), StatutoryDay.Kind.HOLIDAY, "元旦", "New Year's Day");
		WorkingDays early = WorkingDays.of(List.of(newYear));
		assertThat(early.isWorkingDay(day("2027-12-31"))).isFalse();
		assertThat(early.isProvisional(day("2027-12-31"))).isTrue();
	}

	@Test
	void refusesADateGivenTwice() {
		StatutoryDay day = new StatutoryDay(day("2027-10-01"), StatutoryDay.Kind.HOLIDAY, "国庆节", "National Day");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> WorkingDays.of(List.of(day, day)));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-02", "2026-03-07", "2026-02-16" })
	void zeroWorkingDaysAreDueTheSameDayWhateverDayItIs(LocalDate from) {
		Deadline deadline = this.days.after(from, 0);
		assertThat(deadline.due()).isEqualTo(from);
		assertThat(deadline.counted()).isEmpty();
	}

	@Test
	void refusesANegativeDeadline() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.days.after(day("2026-03-02"), -1));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-02, 2026-03-02, 0", "2026-03-02, 2026-03-03, 1", "2026-03-03, 2026-03-02, -1",
			"2026-03-06, 2026-03-08, 0", "2026-03-08, 2026-03-06, 0", "2026-03-06, 2026-03-09, 1",
			"2026-02-12, 2026-02-26, 5", "2026-02-26, 2026-02-12, -5" })
	void distancesAreSignedWorkingDays(LocalDate start, LocalDate end, int distance) {
		assertThat(this.days.between(start, end)).isEqualTo(distance);
	}

	@Test
	void everyDeadlineOfSevenYearsHasExactlyItsWorkingDaysAndEndsOnOne() {
		day("2020-01-01").datesUntil(day("2027-01-01")).forEach((from) -> {
			for (int workingDays = 1; workingDays <= 30; workingDays++) {
				assertExact(this.days.after(from, workingDays), from, workingDays);
			}
		});
	}

	private void assertExact(Deadline deadline, LocalDate from, int workingDays) {
		int worked = 0;
		int passed = 0;
		for (LocalDate day = from.plusDays(1); !day.isAfter(deadline.due()); day = day.plusDays(1)) {
			worked += this.days.isWorkingDay(day) ? 1 : 0;
			passed++;
		}
		boolean exact = worked == workingDays && this.days.isWorkingDay(deadline.due())
				&& passed == workingDays + deadline.holidays().size() + deadline.weekendDays()
				&& this.days.between(from, deadline.due()) == workingDays;
		assertThat(exact).as("%d working days after %s: %s", workingDays, from, deadline).isTrue();
	}

	private static LocalDate day(String date) {
		return LocalDate.parse(date);
	}

}
