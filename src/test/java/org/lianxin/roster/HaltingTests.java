package org.lianxin.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.calendar.AddCountyDay;
import org.lianxin.calendar.CountyDays;
import org.lianxin.calendar.StatutoryDay;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentFollowing;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.AppointmentState;
import org.lianxin.roster.appointment.Openings;
import org.lianxin.roster.appointment.Slot;
import org.lianxin.roster.appointment.Wanted;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.MoveStudio;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioStates;
import org.lianxin.support.Bookings;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Scenario;
import org.lianxin.support.Sittings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.AtOnce.refusals;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Nobody is expected where nobody is received any more. */
@PortalTest
class HaltingTests {

	private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private StudioStates states;

	@Autowired
	private CountyDays days;

	@Autowired
	private DutyDesk desk;

	@Autowired
	private DutyBook book;

	@Autowired
	private DutyPages pages;

	@Autowired
	private Gaps gaps;

	@Autowired
	private Openings openings;

	@Autowired
	private AppointmentFollowing following;

	@Autowired
	private HaltingJob job;

	@Autowired
	private MutableClock clock;

	private Bookings bookings;

	@BeforeEach
	void begin() {
		this.bookings = new Bookings(this.portal, GUANXIAN);
	}

	@AfterEach
	void end() {
		Records.write("update studio set state = 'OPEN' where county_id = 371525");
		Records.write("delete from county_day where county_id = 371525");
		Records
			.write("update duty set state = 'CANCELLED' where county_id in (371525, 370831) and day >= '2026-11-22'");
	}

	@Test
	void aStudioThatIsSuspendedDisturbsItsAppointmentsAndPutsItsDutiesUnderNotice() {
		UUID duty = this.bookings.duty(TUESDAY);
		AppointmentNumber number = this.bookings.confirmed(this.bookings.book(this.bookings.studio(), duty));
		UUID elsewhere = Sittings.duty(GUANXIAN, 2, 3, TUESDAY, Half.MORNING);
		move(StudioState.SUSPENDED);
		assertThat(this.bookings.detail(number).state()).isEqualTo(AppointmentState.DISTURBED);
		assertThat(duty(duty).halted()).isTrue();
		assertThat(duty(elsewhere).halted()).isFalse();
		assertThat(last(duty)).extracting(ChangeView::kind, ChangeView::reason)
			.containsExactly(ChangeKind.HALTED, "工作室暂停接待");
		assertThat(as(GUANXIAN.liaison(1), () -> this.gaps.halted())).extracting(DutyView::id).contains(duty);
		assertThat(as(GUANXIAN.liaison(1), () -> this.gaps.countHalted())).isEqualTo(1);
		assertThat(as(GUANXIAN.liaison(2), () -> this.gaps.countHalted())).isZero();
		assertThat(as(SISHUI.administrator(), () -> this.gaps.countHalted())).isZero();
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.bookings.book(this.bookings.byName(), duty));
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> resume(duty))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.halt.standstill"));
	}

	@Test
	void nobodyBooksWhileTheStudioIsBeingSuspended() throws Exception {
		UUID duty = this.bookings.duty(TUESDAY);
		List<AppointmentNumber> booked = Collections.synchronizedList(new ArrayList<>());
		List<Runnable> all = IntStream.range(0, 4)
			.<Runnable>mapToObj((nth) -> () -> booked.add(this.bookings.book(this.bookings.studio(), duty).number()))
			.collect(Collectors.toCollection(ArrayList::new));
		all.add(() -> move(StudioState.SUSPENDED));
		assertThat(refusals(all)).allSatisfy((refusal) -> assertThat(refusal).isInstanceOf(Conflict.class));
		assertThat(booked).allSatisfy(
				(number) -> assertThat(this.bookings.detail(number).state()).isEqualTo(AppointmentState.DISTURBED));
	}

	@Test
	void oneThatOpensAgainLetsItsDutiesStandAndOffersThemAnew() {
		UUID duty = this.bookings.duty(TUESDAY);
		AppointmentNumber number = this.bookings.confirmed(this.bookings.book(this.bookings.studio(), duty));
		move(StudioState.SUSPENDED);
		AppointmentDetail lost = this.bookings.detail(number);
		assertThat(this.bookings.follow(number, () -> this.openings.insteadOf(lost))).isEmpty();
		move(StudioState.OPEN);
		assertThat(duty(duty).halted()).isFalse();
		assertThat(this.bookings.follow(number, () -> this.openings.insteadOf(lost))).extracting(Slot::id)
			.containsExactly(duty);
	}

	@Test
	void oneThatClosesForGoodLosesItsDuties() {
		UUID duty = this.bookings.duty(TUESDAY);
		AppointmentNumber number = this.bookings.confirmed(this.bookings.book(this.bookings.byName(), duty));
		move(StudioState.CLOSED);
		assertThat(duty(duty).state()).isEqualTo(DutyState.CANCELLED);
		assertThat(this.bookings.detail(number).state()).isEqualTo(AppointmentState.DISTURBED);
	}

	@Test
	void whoeverWaitsForATimeFromOneThatClosesIsToldAndOfferedAnother() {
		Bookings theirs = new Bookings(this.portal, SISHUI);
		AppointmentNumber number = this.bookings.book(this.bookings.studio(), null).number();
		AppointmentNumber neighbour = theirs.book(theirs.studio(), null).number();
		AppointmentNumber other = this.bookings.book(new Wanted(GUANXIAN.studio(2), null, null), null).number();
		UUID elsewhere = Sittings.duty(GUANXIAN, 2, 3, TUESDAY, Half.MORNING);
		move(StudioState.SUSPENDED);
		assertThat(this.bookings.detail(number).state()).isEqualTo(AppointmentState.ASKED);
		move(StudioState.CLOSED);
		AppointmentDetail lost = this.bookings.detail(number);
		assertThat(lost.state()).isEqualTo(AppointmentState.DISTURBED);
		assertThat(this.bookings.detail(other).state()).isEqualTo(AppointmentState.ASKED);
		assertThat(theirs.detail(neighbour).state()).isEqualTo(AppointmentState.ASKED);
		assertThat(as(ADMINISTRATOR, () -> this.openings.toPropose(lost))).extracting(Slot::id).contains(elsewhere);
		assertThat(this.bookings.follow(number, () -> this.openings.insteadOf(lost))).extracting(Slot::id)
			.contains(elsewhere);
		this.bookings.follow(number, () -> this.following.choose(number, elsewhere));
		assertThat(this.bookings.detail(number).state()).isEqualTo(AppointmentState.CONFIRMED);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> this.bookings.book(this.bookings.studio(), null))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.appointment.nobody"));
	}

	@Test
	void aDayThatBecomesADayOffIsUnderNoticeUntilSomebodyLetsItStand() {
		UUID duty = this.bookings.duty(TUESDAY);
		UUID dayAfter = Sittings.duty(GUANXIAN, 1, 1, TUESDAY.plusDays(1), Half.MORNING);
		AppointmentNumber number = this.bookings.confirmed(this.bookings.book(this.bookings.studio(), duty));
		Bookings others = new Bookings(this.portal, SISHUI);
		UUID theirs = others.duty(TUESDAY);
		as(ADMINISTRATOR, () -> this.days.add(new AddCountyDay(TUESDAY, StatutoryDay.Kind.HOLIDAY, "庙会")));
		assertThat(this.bookings.detail(number).state()).isEqualTo(AppointmentState.DISTURBED);
		assertThat(duty(duty).halted()).isTrue();
		assertThat(duty(dayAfter).halted()).isFalse();
		assertThat(board()).extracting(DutyView::id).contains(dayAfter).doesNotContain(duty);
		assertThat(as(SISHUI.administrator(), () -> this.book.find(theirs)).orElseThrow().halted()).isFalse();
		resume(duty);
		this.job.run();
		assertThat(duty(duty).halted()).isFalse();
		assertThat(this.bookings.book(new Wanted(null, GUANXIAN.representativeId(1), null), duty).state())
			.isEqualTo(AppointmentState.ASKED);
	}

	@Test
	void aDayOffThatIsTakenBackLetsTheDutiesStand() {
		UUID duty = this.bookings.duty(TUESDAY);
		as(ADMINISTRATOR, () -> this.days.add(new AddCountyDay(TUESDAY, StatutoryDay.Kind.HOLIDAY, "庙会")));
		as(ADMINISTRATOR, () -> this.days.remove(TUESDAY));
		assertThat(duty(duty).halted()).isFalse();
	}

	@Test
	void whatTheCalendarGaveOffMeanwhileIsFoundAtNight() {
		UUID duty = this.bookings.duty(TUESDAY);
		Records.write("insert into county_day values (371525, '2026-12-08', 'HOLIDAY', '庙会', 'x', now())");
		this.job.run();
		assertThat(duty(duty).halted()).isTrue();
		assertThat(last(duty).byName()).isEqualTo("系统");
	}

	@Test
	void whatStoodAgainOfItselfIsStillFoundAtNight() {
		UUID duty = this.bookings.duty(TUESDAY);
		move(StudioState.SUSPENDED);
		move(StudioState.OPEN);
		Records.write("insert into county_day values (371525, '2026-12-08', 'HOLIDAY', '庙会', 'x', now())");
		this.job.run();
		assertThat(duty(duty).halted()).isTrue();
	}

	@Test
	void whatNobodyDecidedOnFallsOutOnceItsDayIsOver() {
		UUID duty = Sittings.duty(GUANXIAN, 1, 1, LocalDate.of(2026, 11, 23), Half.MORNING);
		UUID kept = Sittings.duty(GUANXIAN, 1, 2, LocalDate.of(2026, 11, 23), Half.AFTERNOON);
		Records.write("update duty set halted = true where id = '%s'".formatted(duty));
		this.job.run();
		assertThat(duty(duty).state()).isEqualTo(DutyState.PLANNED);
		this.clock.set("2026-11-24T02:50");
		this.job.run();
		assertThat(duty(duty).state()).isEqualTo(DutyState.CANCELLED);
		assertThat(last(duty).reason()).isEqualTo("停接待后没有另作安排，当日已过");
		assertThat(duty(kept).state()).isEqualTo(DutyState.PLANNED);
	}

	private void move(StudioState to) {
		as(ADMINISTRATOR, () -> this.states.move(new MoveStudio(GUANXIAN.studio(1), to, "房屋维修")));
	}

	private void resume(UUID duty) {
		as(GUANXIAN.liaison(1), () -> this.desk.resume(duty, duty(duty).version()));
	}

	private List<DutyView> board() {
		return Scenario.asResident(GUANXIAN, () -> this.book.told(GUANXIAN.studio(1), TUESDAY, TUESDAY.plusDays(7)));
	}

	private DutyView duty(UUID id) {
		return as(ADMINISTRATOR, () -> this.book.find(id)).orElseThrow();
	}

	private ChangeView last(UUID duty) {
		List<ChangeView> history = as(ADMINISTRATOR, () -> this.pages.detail(duty)).history();
		return history.get(0);
	}

}
