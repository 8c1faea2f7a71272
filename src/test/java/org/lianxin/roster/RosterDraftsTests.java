package org.lianxin.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.roster.RosterFilter.Show;
import org.lianxin.roster.RosterLoadRow.Order;
import org.lianxin.roster.solver.RosterRule;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Statements;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** From the wish for a roster to the duties that stand; each test has its own year. */
@PortalTest
class RosterDraftsTests extends DrawingRosters {

	@Autowired
	private RosterLedger ledger;

	@Autowired
	private DutyHistory history;

	@Autowired
	private Duties duties;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MutableClock clock;

	@Test
	void aRosterIsDrawnReadAndPublishedWithHistory() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(april(2027));
		RosterView view = view(roster);
		assertThat(view.state()).isEqualTo(RosterState.DRAFT);
		assertThat(view.score()).isNotNull().satisfies((score) -> {
			assertThat(score.isFeasible()).isTrue();
			assertThat(score.unfilled()).as("five Thursdays, two people, two a month").isEqualTo(1);
		});
		assertThat(duties(2027)).isEmpty();
		publish(roster);
		assertThat(view(roster).state()).isEqualTo(RosterState.PUBLISHED);
		assertThat(duties(2027)).hasSize(5).filteredOn(DutyView::isUnfilled).hasSize(1);
		assertThat(duties(2027)).extracting(DutyView::starts).containsOnly(LocalTime.of(9, 0));
		assertThat(duties(2027)).filteredOn((duty) -> duty.name() != null)
			.extracting(DutyView::representativeId)
			.containsOnly(GUANXIAN.representativeId(1), GUANXIAN.representativeId(2));
		assertThat(kinds(duties(2027).get(0).id())).containsExactly(ChangeKind.PUBLISHED);
	}

	@Test
	void tellsWhyADutyIsUnfilledAndWhoHasWhich() {
		thursdays(GUANXIAN, 1);
		RosterView roster = view(drawn(april(2028)));
		List<RosterUnfilledRow> unfilled = as(ADMINISTRATOR, () -> this.review.unfilled(roster, null)).rows();
		assertThat(unfilled).isEmpty();
		UUID tight = drawn(new DraftSettings(LocalDate.of(2028, 4, 1), LocalDate.of(2028, 4, 30), GUANXIAN.studio(1), 1,
				1, 14, false, 1, 2, 3, 5, 3, 2, 2, 4));
		assertThat(as(ADMINISTRATOR, () -> this.review.unfilled(view(tight), null)).rows()).hasSize(2)
			.allSatisfy((row) -> {
				assertThat(row.members()).isEqualTo(2);
				assertThat(row.excluded()).containsExactly(Map.entry(RosterRule.MOST_PER_MONTH, 2L));
				assertThat(row.free()).isZero();
			});
		assertThat(as(ADMINISTRATOR, () -> this.review.loads(roster, Order.MOST, null, null)).rows())
			.extracting(RosterLoadRow::drafted)
			.containsExactly(2, 2);
		assertThat(as(ADMINISTRATOR, () -> this.review.view(roster)).uneven()).isZero();
		discard(tight);
		discard(roster.id());
	}

	@Test
	void afterALeaveOnlyWhatMustChangeChanges() {
		thursdays(GUANXIAN, 1);
		UUID first = drawn(april(2029));
		publish(first);
		List<DutyView> before = duties(2029);
		DutyView taken = before.get(0);
		Records
			.write("""
					insert into duty_leave (county_id, id, version, representative_id, "from", until, reason, state, asked_by,
					  asked_at, decided_by, decided_at) values (371525, gen_random_uuid(), 0, '%s', '%s', '%s', '出差',
					  'APPROVED', 'x', now(), 'y', now())"""
				.formatted(taken.representativeId(), taken.day(), taken.day().plusDays(1)));
		UUID again = drawn(with(april(2029), 5));
		RosterComparison comparison = as(ADMINISTRATOR, () -> this.review.comparison(view(again)));
		assertThat(comparison).as("whoever steps in has two more then, and gives one back")
			.isEqualTo(new RosterComparison(0, 2, 0, before.size() - 2, 0, 0));
		publish(again);
		DutyView after = duties(2029).get(0);
		assertThat(after.id()).isEqualTo(taken.id());
		assertThat(after.representativeId()).isNotEqualTo(taken.representativeId()).isNotNull();
		assertThat(kinds(taken.id())).containsExactly(ChangeKind.REPLANNED, ChangeKind.PUBLISHED);
		assertThat(before).filteredOn((duty) -> kinds(duty.id()).equals(List.of(ChangeKind.PUBLISHED))).hasSize(2);
	}

	@Test
	void whatNobodyAsksForAnyMoreFallsOutUnlessItIsPinned() {
		UUID plan = thursdays(GUANXIAN, 1);
		publish(drawn(april(2030)));
		DutyView pinned = duties(2030).get(0);
		act(() -> {
			Duty duty = this.duties.take(pinned.id());
			duty.pin(true);
			this.duties.keep(duty, ChangeKind.PINNED, null);
		});
		as(ADMINISTRATOR, () -> this.plans.retire(plan));
		UUID empty = drawn(april(2030));
		RosterView view = view(empty);
		assertThat(
				as(ADMINISTRATOR, () -> this.review.list(view, new RosterFilter(null, Show.GONE, null, null))).rows())
			.hasSize(3);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.drafts.publish(new PublishRoster(empty, view.version(), 0))))
			.satisfies(hasKey("roster.draft.overtaken"));
		publish(empty);
		assertThat(duties(2030)).extracting(DutyView::id).containsExactly(pinned.id());
	}

	@Test
	void aMoveByHandIsPinnedAndStaysWhenTheRestIsSolvedAgain() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(april(2031));
		RosterDutyRow row = rows(roster, null).get(0);
		UUID other = GUANXIAN.representativeId(1).equals(row.representativeId()) ? GUANXIAN.representativeId(2)
				: GUANXIAN.representativeId(1);
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> move(roster, row.id(), other))
			.satisfies(hasKey("roster.rule.MOST_PER_MONTH.refusal"));
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> move(roster, row.id(), GUANXIAN.representativeId(3)))
			.satisfies((refusal) -> assertThat(refusal.key()).isIn("roster.draft.person.missing",
					"roster.rule.OWN_STUDIO.refusal"));
		move(roster, row.id(), null);
		as(ADMINISTRATOR, () -> this.drafts.solveAgain(roster, view(roster).version()));
		settle();
		RosterDutyRow after = rows(roster, null).get(0);
		assertThat(after.isUnfilled()).isTrue();
		assertThat(after.pinned()).isTrue();
		as(ADMINISTRATOR, () -> this.review.pin(new PinDuty(roster, view(roster).version(), after.id(), false)));
		as(ADMINISTRATOR, () -> this.drafts.solveAgain(roster, view(roster).version()));
		settle();
		assertThat(rows(roster, Show.PINNED)).isEmpty();
		assertThat(rows(roster, null).get(0).isUnfilled()).isFalse();
		discard(roster);
	}

	@Test
	void tellsWhySomebodyHasADutyAndWhatOthersWouldCost() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(with(april(2032), 9));
		RosterDutyDetail detail = as(ADMINISTRATOR,
				() -> this.review.duty(view(roster), rows(roster, null).get(0).id()));
		assertThat(detail.members()).isEqualTo(2);
		assertThat(detail.reasons()).extracting(RosterReason::rule)
			.contains(RosterRule.SPREAD, RosterRule.WEEKDAYS)
			.doesNotContain(RosterRule.STABILITY);
		assertThat(detail.options()).singleElement()
			.satisfies((option) -> assertThat(option.balance()).isNotNegative());
		discard(roster);
	}

	@Test
	void refusesAPeriodThatIsPastBackwardsLongerThanAYearOrEmpty() {
		LocalDate today = MutableClock.START.toLocalDate();
		refuses(today.minusDays(9), today, "roster.draft.period.past");
		refuses(today.plusDays(9), today.plusDays(8), "roster.draft.period.backwards");
		refuses(today, today.plusYears(1), "roster.draft.period.long");
		refuses(LocalDate.of(2050, 1, 1), LocalDate.of(2050, 1, 31), "roster.draft.nothing");
	}

	private void refuses(LocalDate first, LocalDate last, String key) {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(ADMINISTRATOR,
					() -> this.drafts.draw(DraftSettings.of(first, last, null, RosterSettings.DEFAULT))))
			.satisfies(hasKey(key));
	}

	@Test
	void whatHasBegunIsNotPlannedAnyMore() {
		thursdays(GUANXIAN, 1);
		this.clock.set("2036-04-10T09:00");
		UUID roster = drawn(april(2036));
		assertThat(rows(roster, null)).extracting(RosterDutyRow::day)
			.containsExactly(LocalDate.of(2036, 4, 17), LocalDate.of(2036, 4, 24));
		this.clock.set("2036-04-17T07:00");
		publish(roster);
		assertThat(duties(2036)).extracting(DutyView::day).containsExactly(LocalDate.of(2036, 4, 24));
	}

	@Test
	void aRosterOfAnotherCountyIsUnknown() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(april(2037));
		Person stranger = SISHUI.administrator();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(stranger, () -> this.drafts.roster(roster)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(stranger, () -> this.drafts.cancel(roster)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(stranger, () -> this.drafts.publish(new PublishRoster(roster, 1, 0))));
		assertThat(as(stranger, () -> this.drafts.list(null)).rows()).extracting(RosterView::id).doesNotContain(roster);
		thursdays(SISHUI, 1);
		UUID theirs = as(stranger, () -> this.drafts.drawAndWait(
				DraftSettings.of(LocalDate.of(2037, 4, 1), LocalDate.of(2037, 4, 30), null, RosterSettings.DEFAULT),
				Duration.ofSeconds(2)));
		assertThat(as(stranger,
				() -> this.review.list(this.drafts.roster(theirs), new RosterFilter(null, null, null, null)))
			.rows()).hasSize(5)
			.extracting(RosterDutyRow::representativeId)
			.doesNotContain(GUANXIAN.representativeId(1), GUANXIAN.representativeId(2));
		discard(roster);
	}

	@Test
	void onlyAnAdministratorDraws() {
		for (Person person : List.of(GUANXIAN.supervisor(), GUANXIAN.liaison(1), GUANXIAN.representative(1))) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> as(person, () -> this.drafts.list(null)));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> as(person, () -> this.drafts.draw(april(2038))));
		}
	}

	@Test
	void aDraftWhoseNodeIsGoneIsInterruptedAndCanBeSolvedAgain() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(april(2039));
		Records.write("update duty_roster set state = 'SOLVING' where id = '" + roster + "'");
		assertThat(view(roster).state()).isEqualTo(RosterState.SOLVING);
		this.clock.pass(DutyRoster.SILENCE.plusSeconds(1));
		assertThat(view(roster).state()).isEqualTo(RosterState.FAILED);
		CurrentCounty.run(GUANXIAN.id(), this.ledger::interruptSilent);
		as(ADMINISTRATOR, () -> this.drafts.solveAgain(roster, view(roster).version()));
		settle();
		assertThat(view(roster).state()).isEqualTo(RosterState.DRAFT);
		discard(roster);
	}

	@Test
	void cancellingIsSeenByTheNodeThatSolves() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(april(2040));
		Records.write("update duty_roster set state = 'SOLVING' where id = '" + roster + "'");
		assertThat(CurrentCounty.<Boolean>call(GUANXIAN.id(), () -> this.ledger.pulse(roster, 1, null))).isTrue();
		as(ADMINISTRATOR, () -> this.drafts.cancel(roster));
		assertThat(CurrentCounty.<Boolean>call(GUANXIAN.id(), () -> this.ledger.pulse(roster, 1, null))).isFalse();
		CurrentCounty.run(GUANXIAN.id(), () -> this.ledger.interrupt(roster, 1));
		discard(roster);
	}

	@Test
	void asksTheDatabaseAsOftenForManyAsForFew() {
		thursdays(GUANXIAN, 1);
		thursdays(GUANXIAN, 2);
		UUID roster = drawn(
				DraftSettings.of(LocalDate.of(2041, 1, 1), LocalDate.of(2041, 12, 31), null, RosterSettings.DEFAULT));
		RosterView view = view(roster);
		assertThat(view.duties()).isGreaterThan(100);
		assertThat(as(ADMINISTRATOR, () -> Statements.of(() -> this.review.view(view)))).hasSizeLessThan(8);
		assertThat(as(ADMINISTRATOR,
				() -> Statements.of(() -> this.drafts.publish(new PublishRoster(roster, view.version(), 0)))))
			.hasSizeLessThan(16);
	}

	private List<ChangeKind> kinds(UUID duty) {
		return Objects.requireNonNull(as(ADMINISTRATOR, () -> this.transaction
			.execute((status) -> this.history.of(duty).stream().map(ChangeView::kind).toList())));
	}

	private void act(Runnable work) {
		as(ADMINISTRATOR, () -> this.transaction.executeWithoutResult((status) -> work.run()));
	}

}
