package org.lianxin.roster.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditTrail;
import org.lianxin.roster.ChangeKind;
import org.lianxin.roster.Half;
import org.lianxin.roster.Turns;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Profession;
import org.lianxin.support.Bookings;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;

/**
 * An appointment on its way: who books, who answers, and what becomes of it when a duty
 * changes.
 */
@PortalTest
class AppointmentDeskTests {

	private static LocalDate day = LocalDate.of(2026, 11, 23);

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private AppointmentIntake intake;

	@Autowired
	private AppointmentDesk desk;

	@Autowired
	private AppointmentPages pages;

	@Autowired
	private AppointmentFollowing following;

	@Autowired
	private Openings openings;

	@Autowired
	private AppointmentReminders reminders;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private MutableClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Bookings bookings;

	private Turns turns;

	@BeforeEach
	void begin() {
		this.bookings = new Bookings(this.portal, GUANXIAN);
		this.turns = new Turns(this.portal, ADMINISTRATOR);
	}

	@Test
	void numbersHaveNoGapsAndARepeatFindsTheSameAppointment() {
		UUID duty = duty();
		UUID submission = UUID.randomUUID();
		String phone = Bookings.phone();
		AppointmentReceipt first = this.bookings.book(submission, this.bookings.studio(), duty, false, phone);
		assertThat(this.bookings.book(submission, this.bookings.studio(), duty, false, phone)).isEqualTo(first);
		AppointmentReceipt next = this.bookings.book(this.bookings.studio(), duty);
		assertThat(nth(next)).isEqualTo(nth(first) + 1);
		assertThat(first.code()).matches("\\d{6}");
		assertThat(first.state()).isEqualTo(AppointmentState.ASKED);
	}

	@Test
	void aPhoneHasAsManyOpenAppointmentsAsTheCountyAllows() {
		String phone = Bookings.phone();
		AppointmentReceipt first = this.bookings.book(UUID.randomUUID(), this.bookings.studio(), duty(), false, phone);
		this.bookings.book(UUID.randomUUID(), this.bookings.byName(), null, false, phone);
		refused("roster.appointment.phone.full",
				() -> this.bookings.book(UUID.randomUUID(), this.bookings.studio(), duty(), false, phone));
		this.bookings.follow(first.number(), () -> this.following.cancel(first.number()));
		assertThat(this.bookings.book(UUID.randomUUID(), this.bookings.studio(), duty(), false, phone).state())
			.isEqualTo(AppointmentState.ASKED);
	}

	@Test
	void aFullDutyIsWaitedForAndTheFirstWhoWaitsGetsTheFreePlace() {
		UUID duty = duty();
		List<AppointmentReceipt> seated = fill(duty);
		refused("roster.appointment.slot.full", () -> this.bookings.book(this.bookings.studio(), duty));
		AppointmentNumber first = this.bookings.queue(duty).number();
		AppointmentNumber second = this.bookings.queue(duty).number();
		this.bookings.follow(seated.get(0).number(), () -> this.following.cancel(seated.get(0).number()));
		assertThat(state(first)).isEqualTo(AppointmentState.CONFIRMED);
		assertThat(state(second)).isEqualTo(AppointmentState.WAITING);
		as(LIAISON, () -> this.desk.decline(this.bookings.answer(seated.get(1).number(), "请到综治中心")));
		assertThat(state(second)).isEqualTo(AppointmentState.CONFIRMED);
	}

	@Test
	void onlyDutiesToComeWithinTheDaysThatTheCountyAllowsAreBooked() {
		UUID far = Sittings.duty(GUANXIAN, 1, 1, LocalDate.of(2026, 12, 23), Half.MORNING);
		refused("roster.appointment.slot.far", () -> this.bookings.book(this.bookings.studio(), far));
		UUID unfilled = Sittings.duty(GUANXIAN, 1, null, day(), Half.MORNING);
		gone(() -> this.bookings.book(this.bookings.studio(), unfilled));
		UUID today = Sittings.duty(GUANXIAN, 1, 1, LocalDate.of(2026, 11, 22), Half.MORNING);
		gone(() -> this.bookings.book(this.bookings.studio(), today));
		gone(() -> this.bookings.book(new Wanted(null, GUANXIAN.representativeId(3), null), duty()));
	}

	@Test
	void nobodyIsBookedWithWhoeverIsOnLeaveOrSuspended() {
		UUID duty = duty();
		Records
			.write("""
					insert into duty_leave values (371525, '%s', 0, '%s', '%s', '%s', '出差', 'APPROVED', 'x', now(), 'x', now())"""
				.formatted(UUID.randomUUID(), GUANXIAN.representativeId(1), day, day.plusDays(1)));
		gone(() -> this.bookings.book(this.bookings.studio(), duty));
	}

	@Test
	void whatWasMadeByNameIsDisturbedWhenSomebodyElseSitsThereAndTheRestStays() {
		UUID duty = duty();
		AppointmentNumber byName = this.bookings.confirmed(this.bookings.book(this.bookings.byName(), duty));
		AppointmentNumber bySlot = this.bookings.confirmed(this.bookings.book(this.bookings.studio(), duty));
		AppointmentNumber byTrade = this.bookings
			.confirmed(this.bookings.book(new Wanted(null, null, Profession.AGRICULTURE), duty));
		this.turns.give(duty, GUANXIAN.representativeId(2), ChangeKind.SUBSTITUTED);
		assertThat(state(byName)).isEqualTo(AppointmentState.DISTURBED);
		assertThat(state(bySlot)).isEqualTo(AppointmentState.CONFIRMED);
		assertThat(state(byTrade)).isEqualTo(AppointmentState.CONFIRMED);
		assertThat(this.bookings.detail(bySlot).timeline().get(0).act()).isEqualTo(AppointmentAct.SUBSTITUTE);
		this.turns.vacate(duty);
		assertThat(state(bySlot)).isEqualTo(AppointmentState.DISTURBED);
	}

	@Test
	void whoWaitedGetsThePlaceOfWhoeverWantedSomebodyElse() {
		UUID duty = duty();
		this.bookings.book(this.bookings.byName(), duty);
		for (int place = 0; place < 3; place++) {
			this.bookings.book(this.bookings.studio(), duty);
		}
		AppointmentNumber waiting = this.bookings.queue(duty).number();
		this.turns.give(duty, GUANXIAN.representativeId(2), ChangeKind.SUBSTITUTED);
		assertThat(state(waiting)).isEqualTo(AppointmentState.CONFIRMED);
	}

	@Test
	void whoeverLostTheirTimeChoosesAnotherAndNeedsNoFurtherAnswer() {
		UUID lost = duty();
		AppointmentNumber number = this.bookings.confirmed(this.bookings.book(this.bookings.byName(), lost));
		UUID next = duty();
		this.turns.cancel(lost);
		AppointmentDetail disturbed = this.bookings.follow(number, () -> this.pages.followed(number));
		List<Slot> offered = this.bookings.follow(number, () -> this.openings.insteadOf(disturbed));
		assertThat(offered.get(0).representativeId()).isEqualTo(LIU.place());
		assertThat(offered).extracting(Slot::id).doesNotContain(lost);
		this.bookings.follow(number, () -> this.following.choose(number, next));
		assertThat(state(number)).isEqualTo(AppointmentState.CONFIRMED);
		assertThat(this.bookings.detail(number).slot()).extracting(Slot::id).isEqualTo(next);
	}

	@Test
	void anAbsentRepresentativeCountsNeverAgainstTheResident() {
		UUID duty = duty();
		AppointmentNumber number = this.bookings.confirmed(this.bookings.book(this.bookings.studio(), duty));
		this.clock.set(day + "T12:00");
		this.turns.miss(duty);
		assertThat(this.bookings.detail(number).missedBy()).isEqualTo(MissedBy.REPRESENTATIVE);
		this.turns.correct(duty);
		assertThat(state(number)).isEqualTo(AppointmentState.CONFIRMED);
		as(LIAISON, () -> this.desk.miss(this.bookings.answer(number, null), MissedBy.RESIDENT));
		assertThat(this.bookings.detail(number).missedBy()).isEqualTo(MissedBy.RESIDENT);
	}

	@Test
	void whetherTheyMetIsNotKnownBeforeTheDay() {
		AppointmentNumber number = this.bookings.confirmed(this.bookings.book(this.bookings.studio(), duty()));
		refused("roster.appointment.outcome.early", () -> this.bookings.kept(number));
		this.clock.set(day + "T10:00");
		this.bookings.kept(number);
		assertThat(state(number)).isEqualTo(AppointmentState.KEPT);
	}

	@Test
	void anotherTimeIsProposedAcceptedOrRefused() {
		AppointmentNumber number = this.bookings.book(this.bookings.byName(), null).number();
		UUID duty = duty();
		as(LIU, () -> this.desk.propose(new ProposeTime(this.bookings.answer(number, "这天有空"), duty)));
		this.bookings.follow(number, () -> this.following.refuse(number, "下午才行"));
		assertThat(this.bookings.detail(number).slot()).isNull();
		as(LIU, () -> this.desk.propose(new ProposeTime(this.bookings.answer(number, null), duty)));
		int seen = this.bookings.detail(number).version();
		this.bookings.follow(number, () -> this.following.accept(number, seen));
		this.bookings.follow(number, () -> this.following.accept(number, seen));
		assertThat(state(number)).isEqualTo(AppointmentState.CONFIRMED);
	}

	@Test
	void nobodyAgreesToATimeThatTheyHaveNotSeen() {
		AppointmentNumber number = this.bookings.book(this.bookings.byName(), null).number();
		as(LIU, () -> this.desk.propose(new ProposeTime(this.bookings.answer(number, null), duty())));
		int seen = this.bookings.detail(number).version();
		as(LIU, () -> this.desk.propose(new ProposeTime(this.bookings.answer(number, null), duty())));
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.bookings.follow(number, () -> this.following.accept(number, seen)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.appointment.overtaken"));
		assertThat(state(number)).isEqualTo(AppointmentState.PROPOSED);
	}

	@Test
	void whoeverPressesTwiceDoesItOnce() {
		AppointmentNumber number = this.bookings.book(this.bookings.byName(), null).number();
		as(LIU, () -> this.desk.propose(new ProposeTime(this.bookings.answer(number, null), duty())));
		this.bookings.follow(number, () -> this.following.refuse(number, "下午才行"));
		this.bookings.follow(number, () -> this.following.refuse(number, "下午才行"));
		assertThat(this.bookings.detail(number).timeline()).hasSize(3);
		UUID lost = duty();
		as(LIU, () -> this.desk.propose(new ProposeTime(this.bookings.answer(number, null), lost)));
		this.turns.cancel(lost);
		UUID next = duty();
		this.bookings.follow(number, () -> this.following.choose(number, next));
		this.bookings.follow(number, () -> this.following.choose(number, next));
		assertThat(state(number)).isEqualTo(AppointmentState.CONFIRMED);
		this.bookings.follow(number, () -> this.following.cancel(number));
		this.bookings.follow(number, () -> this.following.cancel(number));
		assertThat(state(number)).isEqualTo(AppointmentState.CANCELLED);
	}

	@Test
	void whoDecidesOnWhatHasChangedIsOvertaken() {
		AppointmentNumber number = this.bookings.book(this.bookings.studio(), duty()).number();
		AnswerAppointment seen = this.bookings.answer(number, "忙不过来");
		this.bookings.follow(number, () -> this.following.cancel(number));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> as(LIAISON, () -> this.desk.decline(seen)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.appointment.overtaken"));
	}

	@Test
	void whomItDoesNotConcernLearnsNothing() {
		AppointmentNumber number = this.bookings.book(this.bookings.byName(), duty()).number();
		for (Person stranger : List.of(GUANXIAN.representative(2), GUANXIAN.liaison(2), GUANXIAN.officer(1),
				SISHUI.administrator())) {
			assertThatExceptionOfType(NotFound.class).as(stranger.toString())
				.isThrownBy(() -> as(stranger, () -> this.pages.detail(number)));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> as(stranger, () -> this.desk.confirm(this.bookings.answer(number, null))));
		}
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(GUANXIAN.supervisor(), () -> this.desk.confirm(this.bookings.answer(number, null))));
		as(LIU, () -> this.desk.confirm(this.bookings.answer(number, null)));
	}

	@Test
	void aListHoldsWhatAPersonMayKnowOfDisturbedOnesFirst() {
		UUID duty = duty();
		String disturbed = this.bookings.confirmed(this.bookings.book(this.bookings.byName(), duty)).value();
		String newer = this.bookings.book(this.bookings.studio(), duty()).number().value();
		String theirs = new Bookings(this.portal, SISHUI).book(new Wanted(SISHUI.studio(1), null, null), null)
			.number()
			.value();
		this.turns.vacate(duty);
		AppointmentFilter open = new AppointmentFilter(false, true, null, null, null, null);
		List<String> seen = numbers(ADMINISTRATOR, open);
		assertThat(seen).contains(disturbed, newer).doesNotContain(theirs);
		assertThat(seen.indexOf(disturbed)).isLessThan(seen.indexOf(newer));
		assertThat(numbers(LIAISON, open)).contains(newer);
		assertThat(numbers(LIU, open)).contains(disturbed, newer);
		assertThat(numbers(GUANXIAN.liaison(2), open)).doesNotContain(newer);
		assertThat(numbers(SISHUI.administrator(), open)).contains(theirs).doesNotContain(newer);
		assertThat(Statements.of(() -> as(LIU, () -> this.pages.list(open)))).hasSize(1);
		assertThat(as(LIAISON, () -> this.pages.on(day, null))).extracting((one) -> one.slot().studioId())
			.containsOnly(GUANXIAN.studio(1));
	}

	@Test
	void whoComesIsSealedMaskedAndShownOnlyWithATrace() {
		UUID submission = UUID.randomUUID();
		AppointmentNumber number = this.bookings
			.book(submission, this.bookings.studio(), duty(), false, "138 0000 0021")
			.number();
		assertThat(this.bookings.detail(number).booker()).isEqualTo(new Booker("李**", "138****0021"));
		assertThat(as(GUANXIAN.supervisor(), () -> this.pages.detail(number)).booker()).isNull();
		assertThat(as(LIAISON, () -> this.desk.reveal(number, "打电话改时间"))).isEqualTo(new Booker("李大山", "13800000021"));
		assertThat(as(ADMINISTRATOR, () -> this.trail.of(number.value()))).extracting(AuditEvent::purpose)
			.containsExactly("打电话改时间");
		assertThat(one("select p::text from appointment_person p join appointment a on a.id = p.appointment_id"
				+ " where a.number = '" + number + "'"))
			.isNotEmpty()
			.doesNotContain("李大山", "13800000021");
	}

	@Test
	void isRemindedOfTheDayBeforeAndOnlyOnce() {
		UUID duty = duty();
		AppointmentNumber number = this.bookings.confirmed(this.bookings.book(this.bookings.studio(), duty));
		this.clock.set(day.minusDays(1) + "T16:00");
		assertThat(reminded(number)).isEmpty();
		as(ADMINISTRATOR, () -> this.reminders.tell());
		assertThat(reminded(number)).isEqualTo(duty.toString());
		List<String> again = Statements.of(() -> as(ADMINISTRATOR, () -> this.reminders.tell()));
		assertThat(again).noneMatch((sql) -> sql.contains("event_publication"));
	}

	@Test
	void saysWhyNoPlaceIsFree() {
		assertThat(why(new Wanted(GUANXIAN.studio(2), null, null))).isEqualTo(Shortage.Reason.NOBODY);
		Sittings.duty(GUANXIAN, 2, 3, LocalDate.of(2027, 3, 1), Half.MORNING);
		assertThat(why(new Wanted(GUANXIAN.studio(2), null, null))).isEqualTo(Shortage.Reason.LATER);
		Sittings.duty(GUANXIAN, 2, null, LocalDate.of(2026, 12, 2), Half.MORNING);
		assertThat(why(new Wanted(GUANXIAN.studio(2), null, null))).isEqualTo(Shortage.Reason.UNFILLED);
		UUID duty = Sittings.duty(GUANXIAN, 2, 4, LocalDate.of(2026, 12, 2), Half.MORNING);
		for (int place = 0; place < 4; place++) {
			this.bookings.book(new Wanted(GUANXIAN.studio(2), null, null), duty);
		}
		assertThat(why(new Wanted(GUANXIAN.studio(2), null, null))).isEqualTo(Shortage.Reason.FULL);
	}

	private Shortage.Reason why(Wanted wanted) {
		return as(ADMINISTRATOR, () -> this.openings.of(wanted, null, null, null)).shortage().reason();
	}

	/** A day later each time, so that no two tests share a duty. */
	private UUID duty() {
		return this.bookings.duty(day());
	}

	private static LocalDate day() {
		day = day.plusDays(1);
		return day.isBefore(LocalDate.of(2026, 12, 20)) ? day : (day = LocalDate.of(2026, 11, 24));
	}

	private List<AppointmentReceipt> fill(UUID duty) {
		return IntStream.range(0, 4).mapToObj((place) -> this.bookings.book(this.bookings.studio(), duty)).toList();
	}

	private AppointmentState state(AppointmentNumber number) {
		return this.bookings.detail(number).state();
	}

	private String reminded(AppointmentNumber number) {
		return one("select coalesce(reminded_duty_id::text, '') from appointment where number = '" + number + "'");
	}

	private String one(String sql) {
		return as(ADMINISTRATOR, () -> new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class))
			.execute((status) -> this.jdbc.sql(sql).query(String.class).single()));
	}

	private List<String> numbers(Person person, AppointmentFilter filter) {
		return as(person, () -> this.pages.list(filter)).rows().stream().map(AppointmentRow::number).toList();
	}

	private static int nth(AppointmentReceipt receipt) {
		return Integer.parseInt(receipt.number().value().replaceAll(".*-(\\d{5})\\d", "$1"));
	}

	private static void refused(String key, Runnable work) {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(work::run)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private static void gone(Runnable work) {
		assertThatExceptionOfType(Conflict.class).isThrownBy(work::run)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.appointment.slot.gone"));
	}

}
