package org.lianxin.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Days that come again, in the sun's calendar and in the moon's. */
class DayRuleTests {

	private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

	@Test
	void namesEachMonday() {
		assertThat(DayRule.of(DayRule.Kind.WEEKLY, List.of(1)).next(SUNDAY, 3))
			.containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7));
	}

	@Test
	void namesFixedDaysOfTheMonth() {
		assertThat(DayRule.of(DayRule.Kind.MONTHLY, List.of(25, 5, 15)).next(SUNDAY, 4)).containsExactly(
				LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 15),
				LocalDate.of(2026, 12, 25));
	}

	@Test
	void passesOverMonthsWithoutTheDay() {
		assertThat(DayRule.of(DayRule.Kind.MONTHLY, List.of(31)).next(SUNDAY, 2))
			.containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31));
	}

	@Test
	void namesTheMarketsOfThreeAndEight() {
		LocalDate newYear = LocalDate.of(2026, 2, 17);
		assertThat(LunarDays.dayOfMonth(newYear)).isEqualTo(1);
		assertThat(DayRule.of(DayRule.Kind.LUNAR, List.of(3, 8)).next(newYear, 6)).extracting(LunarDays::dayOfMonth)
			.containsExactly(3, 8, 13, 18, 23, 28);
	}

	@Test
	void countsTheThirtiethAsTen() {
		assertThat(DayRule.of(DayRule.Kind.LUNAR, List.of(0)).next(LocalDate.of(2026, 1, 1), 40))
			.extracting(LunarDays::dayOfMonth)
			.contains(10, 20, 30)
			.allMatch((day) -> day % 10 == 0);
	}

	@Test
	void startsOnTheFirstDayItself() {
		assertThat(DayRule.of(DayRule.Kind.WEEKLY, List.of(7)).next(SUNDAY, 1)).containsExactly(SUNDAY);
	}

	@Test
	void refusesNumbersThatNoDayHas() {
		assertThatIllegalArgumentException().isThrownBy(() -> DayRule.of(DayRule.Kind.WEEKLY, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> DayRule.of(DayRule.Kind.WEEKLY, List.of(8)));
		assertThatIllegalArgumentException().isThrownBy(() -> DayRule.of(DayRule.Kind.LUNAR, List.of(10)));
		assertThatIllegalArgumentException().isThrownBy(() -> DayRule.of(DayRule.Kind.MONTHLY, List.of(0)));
	}

}
