package org.lianxin.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianxin.calendar.DayRule;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Profession;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Which seats the plans of studios ask for. */
@PortalTest
class DemandTests {

	private static final DayRule THURSDAYS = DayRule.of(DayRule.Kind.WEEKLY, List.of(4));

	private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

	@Autowired
	private DutyPlans plans;

	@Autowired
	private Demand demand;

	@AfterEach
	void layAllPlansAside() {
		as(ADMINISTRATOR, () -> this.plans.all().forEach((plan) -> this.plans.retire(plan.id())));
	}

	@Test
	void aPlanAsksForSeatsOnTheDaysOfItsRules() {
		plan(GUANXIAN, Holidays.SKIPPED, line(THURSDAYS, 2, true, Profession.LAW, null));
		assertThat(needed(GUANXIAN, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29)))
			.extracting(NeededSeat::day, NeededSeat::seat, NeededSeat::leadingCadre, NeededSeat::profession)
			.containsExactly(tuple(LocalDate.of(2026, 11, 26), 1, true, null),
					tuple(LocalDate.of(2026, 11, 26), 2, false, Profession.LAW));
	}

	@Test
	void oneSeatAloneIsAskedForBoth() {
		plan(GUANXIAN, Holidays.SKIPPED, line(THURSDAYS, 1, true, Profession.LAW, null));
		assertThat(needed(GUANXIAN, LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26)))
			.extracting(NeededSeat::leadingCadre, NeededSeat::profession)
			.containsExactly(tuple(true, Profession.LAW));
	}

	@Test
	void theNeedsOfSeveralPlansAddUp() {
		plan(GUANXIAN, Holidays.SKIPPED, line(THURSDAYS, 2, false, null, null));
		plan(GUANXIAN, Holidays.SKIPPED, line(THURSDAYS, 1, false, null, null));
		assertThat(needed(GUANXIAN, LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26)))
			.extracting(NeededSeat::seat)
			.containsExactly(1, 2, 3);
	}

	@Test
	void nobodySitsOnAHolidayUnlessThePlanSaysSo() {
		LocalDate nationalDay = LocalDate.of(2026, 10, 1);
		UUID id = plan(GUANXIAN, Holidays.SKIPPED, line(THURSDAYS, 1, false, null, null));
		assertThat(needed(GUANXIAN, nationalDay, nationalDay)).isEmpty();
		as(ADMINISTRATOR, () -> this.plans.revise(new ReviseDutyPlan(id, 0, "照常接待", Holidays.KEPT)));
		assertThat(needed(GUANXIAN, nationalDay, nationalDay)).hasSize(1);
	}

	@Test
	void aRuleHoldsUntilItsLastDayAndAPlanUntilItIsLaidAside() {
		LocalDate end = LocalDate.of(2026, 11, 26);
		UUID id = plan(GUANXIAN, Holidays.SKIPPED, line(THURSDAYS, 1, false, null, end));
		assertThat(needed(GUANXIAN, end.minusDays(7), end)).extracting(NeededSeat::day)
			.containsExactly(end.minusDays(7));
		as(ADMINISTRATOR, () -> this.plans.retire(id));
		assertThat(needed(GUANXIAN, end.minusDays(7), end)).isEmpty();
	}

	@Test
	void anotherCountysPlansAskForNothingHere() {
		plan(SISHUI, Holidays.SKIPPED, line(THURSDAYS, 1, false, null, null));
		assertThat(needed(GUANXIAN, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29))).isEmpty();
		assertThat(as(ADMINISTRATOR, this.plans::all)).noneMatch(DutyPlanView::active);
	}

	@Test
	void aPlanCannotBeKeptInTheStudioOfAnotherCounty() {
		UUID id = as(ADMINISTRATOR, () -> this.plans.add(new AddDutyPlan("周四接待", Holidays.SKIPPED)));
		as(ADMINISTRATOR, () -> this.plans.keepIn(id, Set.of(SISHUI.studio(1), GUANXIAN.studio(2))));
		assertThat(as(ADMINISTRATOR, () -> this.plans.find(id))).get()
			.extracting(DutyPlanView::studioIds)
			.isEqualTo(Set.of(GUANXIAN.studio(2)));
	}

	@Test
	void hoursThatEndBeforeTheyBeginAreRefused() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> new LineFacts(THURSDAYS, Half.MORNING, LocalTime.NOON, LocalTime.of(9, 0), 1, false, null,
					JANUARY, null))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.line.hours.backwards"));
	}

	private UUID plan(TwoCounties.Place county, Holidays holidays, LineFacts line) {
		return as(county.administrator(), () -> {
			UUID id = this.plans.add(new AddDutyPlan("值班" + UUID.randomUUID().toString().substring(0, 8), holidays));
			this.plans.addLine(id, line);
			this.plans.keepIn(id, Set.of(county.studio(1)));
			return id;
		});
	}

	private List<NeededSeat> needed(TwoCounties.Place county, LocalDate first, LocalDate last) {
		return as(county.administrator(), () -> this.demand.of(first, last, county.studio(1)));
	}

	private static LineFacts line(DayRule rule, int people, boolean leadingCadre, @Nullable Profession profession,
			@Nullable LocalDate until) {
		return new LineFacts(rule, Half.MORNING, LocalTime.of(9, 0), LocalTime.of(11, 30), people, leadingCadre,
				profession, JANUARY, until);
	}

}
