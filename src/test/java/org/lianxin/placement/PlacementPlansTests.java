package org.lianxin.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.Level;
import org.lianxin.representative.PlaceRepresentative;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.Sex;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.RuleViolation;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class PlacementPlansTests {

	private static final LocalDate TOMORROW = MutableClock.START.toLocalDate().plusDays(1);

	@Autowired
	private PlacementPlans plans;

	@Autowired
	private PlacementDrafts drafts;

	@Autowired
	private PlanSolving solving;

	@Autowired
	private SolvingLedger ledger;

	@Autowired
	private RepresentativeService representatives;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MutableClock clock;

	private static int codes;

	@Test
	void aPlanSeatsThoseWithoutASeatAndIsPublishedWithHistory() {
		UUID newcomer = elect(GUANXIAN, "新代表");
		UUID plan = drawn(PlanScope.UNPLACED);
		PlanView view = view(plan);
		assertThat(view.state()).isEqualTo(PlanState.DRAFT);
		assertThat(view.score()).isNotNull().satisfies((score) -> assertThat(score.isFeasible()).isTrue());
		SeatDetail seat = as(ADMINISTRATOR, () -> this.drafts.seat(view, newcomer));
		assertThat(seat.seat().toStudioId()).isIn(GUANXIAN.studio(1), GUANXIAN.studio(2));
		as(ADMINISTRATOR, () -> this.plans.publish(new PublishPlan(plan, view.version(), TOMORROW)));
		assertThat(view(plan).state()).isEqualTo(PlanState.PUBLISHED);
		assertThat(history(newcomer)).containsExactly(
				"%s from %s because 编排方案，自 %s 起执行 by 管理员".formatted(seat.seat().toStudioId(), TOMORROW, TOMORROW));
		assertThat(seatOf(newcomer)).isNull();
		this.clock.set("2026-11-23T09:00");
		assertThat(seatOf(newcomer)).isEqualTo(seat.seat().toStudioId());
	}

	@Test
	void aMoveByHandIsPinnedAndStaysWhenTheRestIsSolvedAgain() {
		UUID plan = drawn(PlanScope.EVERYBODY);
		UUID person = GUANXIAN.representativeId(1);
		as(ADMINISTRATOR, () -> this.drafts.move(new MoveSeat(plan, view(plan).version(), person, GUANXIAN.studio(2))));
		as(ADMINISTRATOR, () -> this.plans.solveAgain(plan, view(plan).version()));
		settle();
		SeatRow seat = as(ADMINISTRATOR, () -> this.drafts.seat(view(plan), person)).seat();
		assertThat(seat.toStudioId()).isEqualTo(GUANXIAN.studio(2));
		assertThat(seat.pinned()).isTrue();
		assertThat(seat.reasons()).contains(SeatReason.BY_HAND);
		as(ADMINISTRATOR, () -> this.drafts.pin(new PinSeat(plan, view(plan).version(), person, false)));
		assertThat(as(ADMINISTRATOR, () -> this.drafts.seat(view(plan), person)).seat().pinned()).isFalse();
		discard(plan);
	}

	@Test
	void refusesAMoveThatBreaksAHardRuleAndSaysWhich() {
		UUID person = elect(GUANXIAN, "乡镇代表", Level.TOWNSHIP);
		UUID plan = drawn(PlanScope.EVERYBODY);
		SeatDetail seat = as(ADMINISTRATOR, () -> this.drafts.seat(view(plan), person));
		assertThat(seat.seat().reasons()).containsExactly(SeatReason.NO_TOWNSHIP);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(ADMINISTRATOR,
					() -> this.drafts.move(new MoveSeat(plan, view(plan).version(), person, GUANXIAN.studio(1)))))
			.satisfies(hasKey("placement.refusal.OWN_TOWNSHIP"));
		discard(plan);
	}

	@Test
	void aCountyHasOneOpenPlanAtATime() {
		elect(GUANXIAN, "候编甲");
		UUID plan = drawn(PlanScope.UNPLACED);
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> draw(PlanScope.EVERYBODY))
			.satisfies(hasKey("placement.open"));
		UUID elsewhere = as(SISHUI.administrator(), () -> this.plans.draw(settings(PlanScope.EVERYBODY)));
		settle();
		as(SISHUI.administrator(), () -> this.plans.discard(elsewhere, this.plans.plan(elsewhere).version()));
		discard(plan);
	}

	@Test
	void aPlanOfAnotherCountyIsUnknown() {
		UUID plan = drawn(PlanScope.EVERYBODY);
		Person stranger = SISHUI.administrator();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(stranger, () -> this.plans.plan(plan)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(stranger, () -> this.plans.cancel(plan)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(stranger, () -> this.plans.discard(plan, view(plan).version())));
		assertThat(as(stranger, () -> this.plans.list(null)).rows()).extracting(PlanView::id).doesNotContain(plan);
		discard(plan);
	}

	@Test
	void refusesToPublishOverWhatHasChangedAndSaysForWhom() {
		UUID moved = elect(GUANXIAN, "已另行安排");
		UUID ended = elect(GUANXIAN, "已不再担任");
		UUID plan = drawn(PlanScope.UNPLACED);
		as(ADMINISTRATOR, () -> this.representatives
			.place(new PlaceRepresentative(moved, GUANXIAN.studio(1), TOMORROW.minusDays(1), null, null)));
		inGuanxian(
				"insert into standing (county_id, id, version, representative_id, state, reason, \"from\", by_name, recorded_at)"
						+ " values (371525, gen_random_uuid(), 0, '" + ended
						+ "', 'ENDED', '调离', '2026-11-01', 'x', now())");
		assertThatExceptionOfType(PlanOutOfDate.class)
			.isThrownBy(() -> as(ADMINISTRATOR,
					() -> this.plans.publish(new PublishPlan(plan, view(plan).version(), TOMORROW))))
			.satisfies((refusal) -> assertThat(refusal.drifts()).extracting(Drift::representativeId, Drift::kind)
				.contains(tuple(moved, Drift.Kind.PLACED_OTHERWISE), tuple(ended, Drift.Kind.ENDED)));
		assertThat(history(ended)).isEmpty();
		assertThat(view(plan).state()).isEqualTo(PlanState.DRAFT);
		discard(plan);
	}

	@Test
	void theSecondOfTwoWhoPublishIsTold() {
		elect(GUANXIAN, "候编乙");
		UUID plan = drawn(PlanScope.UNPLACED);
		int version = view(plan).version();
		as(ADMINISTRATOR, () -> this.plans.publish(new PublishPlan(plan, version, TOMORROW)));
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.plans.publish(new PublishPlan(plan, version, TOMORROW))))
			.satisfies(hasKey("placement.overtaken"));
	}

	@Test
	void refusesADayThatIsPast() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.plans.draw(PlanSettings.from(TOMORROW.minusDays(2)))))
			.satisfies(hasKey("placement.day.past"));
	}

	@Test
	void aPlanWhoseNodeIsGoneIsInterruptedAndCanBeSolvedAgain() {
		UUID plan = drawn(PlanScope.EVERYBODY);
		inGuanxian("update placement_plan set state = 'SOLVING' where id = '" + plan + "'");
		assertThat(view(plan).state()).isEqualTo(PlanState.SOLVING);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.plans.solveAgain(plan, view(plan).version())));
		this.clock.pass(PlacementPlan.SILENCE.plusSeconds(1));
		assertThat(view(plan).state()).isEqualTo(PlanState.FAILED);
		CurrentCounty.run(GUANXIAN.id(), this.ledger::interruptSilent);
		as(ADMINISTRATOR, () -> this.plans.solveAgain(plan, view(plan).version()));
		settle();
		assertThat(view(plan).state()).isEqualTo(PlanState.DRAFT);
		discard(plan);
	}

	@Test
	void cancellingIsSeenByTheNodeThatSolves() {
		UUID plan = drawn(PlanScope.EVERYBODY);
		inGuanxian("update placement_plan set state = 'SOLVING' where id = '" + plan + "'");
		assertThat(CurrentCounty.<Boolean>call(GUANXIAN.id(), () -> this.ledger.pulse(plan, 1, null))).isTrue();
		as(ADMINISTRATOR, () -> this.plans.cancel(plan));
		assertThat(CurrentCounty.<Boolean>call(GUANXIAN.id(), () -> this.ledger.pulse(plan, 1, null))).isFalse();
		assertThat(CurrentCounty.<Boolean>call(GUANXIAN.id(), () -> this.ledger.pulse(plan, 2, null))).isFalse();
		CurrentCounty.run(GUANXIAN.id(), () -> this.ledger.interrupt(plan, 1));
		discard(plan);
	}

	@Test
	void onlyAnAdministratorPlaces() {
		for (Person person : List.of(GUANXIAN.supervisor(), GUANXIAN.liaison(1), GUANXIAN.representative(1))) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> as(person, () -> this.plans.list(null)));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> as(person, () -> this.plans.draw(settings(PlanScope.EVERYBODY))));
		}
	}

	@Test
	void asksTheDatabaseAsOftenForManyAsForFew() {
		for (int i = 0; i < 60; i++) {
			elect(GUANXIAN, "众人");
		}
		UUID plan = drawn(PlanScope.UNPLACED);
		PlanView view = view(plan);
		assertThat(as(ADMINISTRATOR, () -> Statements.of(() -> this.drafts.view(view)))).hasSizeLessThan(7);
		assertThat(as(ADMINISTRATOR,
				() -> Statements.of(() -> this.plans.publish(new PublishPlan(plan, view.version(), TOMORROW)))))
			.hasSizeLessThan(13);
	}

	private UUID drawn(PlanScope scope) {
		UUID plan = draw(scope);
		settle();
		return plan;
	}

	private UUID draw(PlanScope scope) {
		return as(ADMINISTRATOR, () -> this.plans.draw(settings(scope)));
	}

	private static PlanSettings settings(PlanScope scope) {
		return new PlanSettings(TOMORROW, scope, null, true, true, 3, 2, 1, 8, 20, 5);
	}

	private void settle() {
		try {
			this.solving.settled().get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private PlanView view(UUID plan) {
		return as(ADMINISTRATOR, () -> this.plans.plan(plan));
	}

	private void discard(UUID plan) {
		as(ADMINISTRATOR, () -> this.plans.discard(plan, view(plan).version()));
	}

	private UUID elect(TwoCounties.Place county, String name) {
		return elect(county, name, Level.COUNTY);
	}

	private UUID elect(TwoCounties.Place county, String name, Level level) {
		RepresentativeFacts facts = new RepresentativeFacts(name, Sex.FEMALE, null, level, false, null, null, List.of(),
				null, null, null, null, null);
		return as(county.administrator(), () -> this.representatives
			.elect(new ElectRepresentative("p%04d".formatted(codes++), facts, null, null))).id();
	}

	private UUID seatOf(UUID person) {
		return as(ADMINISTRATOR, () -> this.representatives.byId(person)).orElseThrow().studioId();
	}

	private List<String> history(UUID person) {
		return as(ADMINISTRATOR, () -> this.transaction.execute((status) -> this.sql.sql("""
				select studio_id || ' from ' || "from" || ' because ' || reason || ' by ' || by_name from placement
				where representative_id = ? order by "from" """).param(person).query(String.class).list()));
	}

	private void inGuanxian(String statement) {
		CurrentCounty.run(GUANXIAN.id(),
				() -> this.transaction.executeWithoutResult((status) -> this.sql.sql(statement).update()));
	}

	private static Consumer<RuleViolation> hasKey(String key) {
		return (refusal) -> assertThat(refusal.key()).isEqualTo(key);
	}

}
