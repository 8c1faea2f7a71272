package org.lianxin.representative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.shared.Unprocessable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlacementTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

	@Test
	void beginsOnItsFirstDay() {
		assertThat(placement().isOn(FIRST.minusDays(1))).isFalse();
		assertThat(placement().isOn(FIRST)).isTrue();
	}

	@Test
	void isOverOnTheDayOnWhichItEnds() {
		Placement placement = placement();
		placement.end(FIRST.plusDays(7));
		assertThat(placement.isOn(FIRST.plusDays(6))).isTrue();
		assertThat(placement.isOn(FIRST.plusDays(7))).isFalse();
	}

	@Test
	void cantEndBeforeItBegan() {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> placement().end(FIRST.minusDays(1)))
			.satisfies((refusal) -> {
				assertThat(refusal.key()).isEqualTo("representative.placement.backwards");
				assertThat(refusal.arguments()).containsExactly("2026-11-02");
			});
	}

	private static Placement placement() {
		return new Placement(
				new PlaceRepresentative(UUID.randomUUID(), UUID.randomUUID(), FIRST, DayOfWeek.MONDAY, "9:00—11:30"),
				"管理员");
	}

}
