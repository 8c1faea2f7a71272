package org.lianxin.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.placement.solver.PlacementProblem;
import org.lianxin.placement.solver.PlacementScore;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.Level;
import org.lianxin.representative.PlaceRepresentative;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.representative.Sex;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.RuleViolation;
import org.lianxin.shared.Unprocessable;
import org.lianxin.solving.BackgroundSolving;
import org.lianxin.solving.DraftState;
import org.lianxin.solving.SolvingLedger;
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
	private BackgroundSolving<PlacementProblem, PlacementScore> solving;

	@Autowired
	private SolvingLedger<PlacementScore> ledger;

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
		assertThat(view.state()).isEqualTo(DraftState.DRAFT);
		assertThat(view.score()).isNotNull().satisfies((score) -> assertThat(score.isFeasible()).isTrue());
		SeatDetail seat = as(ADMINISTRATOR, () -> this.drafts.seat(view, newcomer));
		assertThat(seat.seat().toStudioId()).isIn(GUANXIAN.studio(1), GUANXIAN.studio(2));
		as(ADMINISTRATOR, () -> this.plans.publish(new PublishPlan(plan, view.version(), TOMORROW)));
		assertThat(view(plan).state()).isEqualTo(DraftState.PUBLISHED);
		assertThat(history(newcomer)).containsExactly(
				"%s from %s because 编排方案，自 %s 起执行 by 管理员".formatted(seat.seat().toStudioId(), TOMORROW, TOMORROW));
		assertThat(seatOf(newcomer)).isNull();
		this.clock.set("2026-11-23T09:00");
		assertThat(seatOf(newcomer)).isEqualTo(seat.seat().toStudioId());
	}

	@Test
	void aPlanPlacesThoseWhoAreNamedByCodeOrNameAndNobodyElse() {
		RepresentativeView one = elected(GUANXIAN, "指定甲", Level.COUNTY);
		UUID other = elect(GUANXIAN, "指定乙");
		UUID left = elect(GUANXIAN, "未指定");
		UUID plan = drawn("%s 指定甲\n指定乙，".formatted(one.code().toUpperCase(Locale.ROOT)));
		assertThat(seats(plan)).containsExactlyInAnyOrder(one.id(), other);
		as(ADMINISTRATOR, () -> this.plans.solveAgain(plan, view(plan).version()));
		settle();
		assertThat(seats(plan)).containsExactlyInAnyOrder(one.id(), other).doesNotContain(left);
		assertThat(as(ADMINISTRATOR, this.plans::lastWishes).scope()).isEqualTo(PlanScope.UNPLACED);
		discard(plan);
	}

	@Test
	void refusesNamesThatNobodyOrSeveralHaveAndPeopleWhoCannotBePlaced() {
		RepresentativeView one = elected(GUANXIAN, "同名", Level.COUNTY);
		RepresentativeView two = elected(GUANXIAN, "同名", Level.COUNTY);
		RepresentativeView suspended = elected(GUANXIAN, "停职", Level.COUNTY);
		inGuanxian(
				"insert into standing (county_id, id, version, representative_id, state, reason, \"from\", by_name, recorded_at)"
						+ " values (371525, gen_random_uuid(), 0, '" + suspended.id()
						+ "', 'SUSPENDED', '调查', '2026-11-01', 'x', now())");
		assertThat(refusal(null)).containsExactly("placement.people.missing");
		assertThat(refusal(" 、\n")).containsExactly("placement.people.missing");
		assertThat(refusal("查无此人\n" + one.code())).containsExactly("placement.people.unknown", "查无此人");
		assertThat(refusal("同名")).containsExactly("placement.people.several",
				"同名 (" + one.code() + " " + two.code() + ")");
		assertThat(refusal("停职")).containsExactly("placement.people.unplaceable", "停职");
		assertThat(refusal(SISHUI.representative(1).signedIn().name())).first().isEqualTo("placement.people.unknown");
		UUID plan = drawn(two.code() + " 同名");
		assertThat(seats(plan)).containsExactly(two.id());
		discard(plan);
	}

	@Test
	void writesThoseWhoWereTickedAndTellsHowManyCannotBePlaced() {
		RepresentativeView one = elected(GUANXIAN, "勾选甲", Level.COUNTY);
		RepresentativeView ended = elected(GUANXIAN, "勾选乙", Level.COUNTY);
		inGuanxian(
				"insert into standing (county_id, id, version, representative_id, state, reason, \"from\", by_name, recorded_at)"
						+ " values (371525, gen_random_uuid(), 0, '" + ended.id()
						+ "', 'ENDED', '调离', '2026-11-01', 'x', now())");
		PeopleChoice choice = as(ADMINISTRATOR, () -> this.plans.choice(List.of(one.code(), ended.code(), "nobody")));
		assertThat(choice).isEqualTo(new PeopleChoice(one.code() + " 勾选甲", 1));
		assertThat(as(SISHUI.administrator(), () -> this.plans.choice(List.of(one.code()))).text()).isEmpty();
	}

	@Test
	void aPublishedPlanSaysForEverWhatItSaidThatDay() {
		UUID newcomer = elect(GUANXIAN, "发布之时");
		UUID plan = drawn(PlanScope.UNPLACED);
		DraftView draft = as(ADMINISTRATOR, () -> this.drafts.view(view(plan)));
		List<SeatRow> rows = rows(plan);
		as(ADMINISTRATOR, () -> this.plans.publish(new PublishPlan(plan, view(plan).version(), TOMORROW)));
		UUID seated = as(ADMINISTRATOR, () -> this.drafts.seat(view(plan), newcomer)).seat().toStudioId();
		this.clock.set("2026-11-24T09:00");
		as(ADMINISTRATOR,
				() -> this.representatives.place(new PlaceRepresentative(newcomer,
						seated.equals(GUANXIAN.studio(1)) ? GUANXIAN.studio(2) : GUANXIAN.studio(1),
						TOMORROW.plusDays(2), null, null)));
		inGuanxian("update representative set name = '后来改名' where id = '" + newcomer + "'");
		elect(GUANXIAN, "后来之人");
		DraftView published = as(ADMINISTRATOR, () -> this.drafts.view(view(plan)));
		assertThat(published.studios()).isEqualTo(draft.studios());
		assertThat(published.rules()).isEqualTo(draft.rules());
		assertThat(published).extracting(DraftView::seated, DraftView::moved, DraftView::staying, DraftView::unseated)
			.containsExactly(draft.seated(), draft.moved(), draft.staying(), draft.unseated());
		assertThat(rows(plan)).isEqualTo(rows);
		assertThat(as(ADMINISTRATOR, () -> this.drafts.seat(view(plan), newcomer)).seat().name()).isEqualTo("发布之时");
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
		UUID elsewhere = as(SISHUI.administrator(),
				() -> this.plans.draw(new DrawPlan(settings(PlanScope.EVERYBODY), null)));
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
		assertThat(view(plan).state()).isEqualTo(DraftState.DRAFT);
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
			.isThrownBy(() -> as(ADMINISTRATOR,
					() -> this.plans.draw(new DrawPlan(PlanSettings.from(TOMORROW.minusDays(2)), null))))
			.satisfies(hasKey("placement.day.past"));
	}

	@Test
	void aPlanWhoseNodeIsGoneIsInterruptedAndCanBeSolvedAgain() {
		UUID plan = drawn(PlanScope.EVERYBODY);
		inGuanxian("update placement_plan set state = 'SOLVING' where id = '" + plan + "'");
		assertThat(view(plan).state()).isEqualTo(DraftState.SOLVING);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.plans.solveAgain(plan, view(plan).version())));
		this.clock.pass(DraftState.SILENCE.plusSeconds(1));
		assertThat(view(plan).state()).isEqualTo(DraftState.FAILED);
		CurrentCounty.run(GUANXIAN.id(), this.ledger::interruptSilent);
		as(ADMINISTRATOR, () -> this.plans.solveAgain(plan, view(plan).version()));
		settle();
		assertThat(view(plan).state()).isEqualTo(DraftState.DRAFT);
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
				.isThrownBy(() -> as(person, () -> this.plans.draw(new DrawPlan(settings(PlanScope.EVERYBODY), null))));
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
			.hasSizeLessThan(17);
	}

	private UUID drawn(String people) {
		UUID plan = as(ADMINISTRATOR, () -> this.plans.draw(new DrawPlan(settings(PlanScope.CHOSEN), people)));
		settle();
		return plan;
	}

	private List<Object> refusal(@Nullable String people) {
		List<Object> refused = new ArrayList<>();
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> drawn(people)).satisfies((refusal) -> {
			refused.add(refusal.key());
			refused.addAll(List.of(refusal.arguments()));
		});
		return refused;
	}

	private List<UUID> seats(UUID plan) {
		return rows(plan).stream().map(SeatRow::representativeId).toList();
	}

	private List<SeatRow> rows(UUID plan) {
		return as(ADMINISTRATOR, () -> this.drafts.list(view(plan), new SeatFilter(null, null, null, null))).rows();
	}

	private UUID drawn(PlanScope scope) {
		UUID plan = draw(scope);
		settle();
		return plan;
	}

	private UUID draw(PlanScope scope) {
		return as(ADMINISTRATOR, () -> this.plans.draw(new DrawPlan(settings(scope), null)));
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
		return elected(county, name, level).id();
	}

	private RepresentativeView elected(TwoCounties.Place county, String name, Level level) {
		RepresentativeFacts facts = new RepresentativeFacts(name, Sex.FEMALE, null, level, false, null, null, null,
				List.of(), null, null, null, null, null);
		return as(county.administrator(), () -> this.representatives
			.elect(new ElectRepresentative("p%04d".formatted(codes++), facts, null, null)));
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
