package org.lianxin.roster.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.support.Bookings;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Nobody waits for an answer to a day that is over. */
@PortalTest
class AppointmentLapseTests {

	private static final Person LIAISON = GUANXIAN.liaison(1);

	private static final AppointmentFilter LATE = new AppointmentFilter(true, true, null, null, null, null);

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private AppointmentLapseJob job;

	@Autowired
	private AppointmentLapses lapses;

	@Autowired
	private AppointmentDesk desk;

	@Autowired
	private AppointmentPages pages;

	@Autowired
	private MutableClock clock;

	private Bookings bookings;

	@BeforeEach
	void begin() {
		this.bookings = new Bookings(this.portal, GUANXIAN);
	}

	@AfterEach
	void end() {
		this.clock.reset();
	}

	@Test
	void whatNobodyAnsweredEndsOnceItsDayIsOverInEachCounty() {
		LocalDate day = LocalDate.of(2026, 12, 1);
		UUID duty = this.bookings.duty(day);
		AppointmentNumber asked = this.bookings.book(this.bookings.studio(), duty).number();
		AppointmentNumber confirmed = this.bookings.confirmed(this.bookings.book(this.bookings.studio(), duty));
		Bookings others = new Bookings(this.portal, SISHUI);
		AppointmentNumber theirs = others.book(others.studio(), others.duty(day)).number();
		this.clock.set(day + "T23:00");
		this.job.run();
		assertThat(this.bookings.detail(asked).state()).isEqualTo(AppointmentState.ASKED);
		this.clock.set(day.plusDays(1) + "T00:30");
		this.job.run();
		assertThat(this.bookings.detail(asked)).extracting(AppointmentDetail::state, AppointmentDetail::lapsedFrom)
			.containsExactly(AppointmentState.LAPSED, AppointmentState.ASKED);
		assertThat(others.detail(theirs).state()).isEqualTo(AppointmentState.LAPSED);
		assertThat(this.bookings.detail(confirmed).state()).isEqualTo(AppointmentState.CONFIRMED);
	}

	@Test
	void aProposalThatTheResidentNeverAnsweredEndsLikewise() {
		AppointmentNumber number = this.bookings.book(this.bookings.byName(), null).number();
		LocalDate day = LocalDate.of(2026, 12, 4);
		UUID duty = this.bookings.duty(day);
		as(LIAISON, () -> this.desk.propose(new ProposeTime(this.bookings.answer(number, null), duty)));
		this.clock.set(day.plusDays(1) + "T00:30");
		this.job.run();
		assertThat(this.bookings.detail(number).lapsedFrom()).isEqualTo(AppointmentState.PROPOSED);
	}

	@Test
	void whatHasNoTimeEndsAMonthAfterTheLastWord() {
		AppointmentNumber number = this.bookings.book(this.bookings.byName(), null).number();
		this.clock.set("2026-12-21T09:00");
		this.job.run();
		assertThat(this.bookings.detail(number).state()).isEqualTo(AppointmentState.ASKED);
		this.clock.set("2026-12-23T09:00");
		this.job.run();
		assertThat(this.bookings.detail(number).state()).isEqualTo(AppointmentState.LAPSED);
	}

	@Test
	void aSecondRunFindsNothingMoreAndABatchIsBounded() {
		for (int nth = 0; nth < 3; nth++) {
			this.bookings.book(this.bookings.byName(), null);
		}
		this.clock.set("2027-03-01T09:00");
		this.job.run();
		List<String> again = Statements.of(() -> as(GUANXIAN.administrator(), () -> this.lapses.end()));
		assertThat(again).hasSizeLessThanOrEqualTo(3).noneMatch((sql) -> sql.contains("event_publication"));
	}

	@Test
	void twoNodesThatRunAtOnceEndEachOnlyOnce() {
		List<AppointmentNumber> open = IntStream.range(0, 5)
			.mapToObj((nth) -> this.bookings.book(this.bookings.byName(), null).number())
			.toList();
		this.clock.set("2027-02-01T09:00");
		CompletableFuture
			.allOf(IntStream.range(0, 3)
				.mapToObj((node) -> CompletableFuture.runAsync(this.job::run))
				.toArray(CompletableFuture[]::new))
			.join();
		this.job.run();
		assertThat(open).allSatisfy(
				(number) -> assertThat(this.bookings.detail(number).timeline()).extracting(AppointmentEntry::act)
					.containsExactly(AppointmentAct.LAPSE, AppointmentAct.ASK));
	}

	@Test
	void theLiaisonIsToldOfWhatIsNearItsTimeAndOfWhatIsOverWithoutAnOutcome() {
		LocalDate day = LocalDate.of(2026, 12, 10);
		AppointmentNumber near = this.bookings.book(this.bookings.studio(), this.bookings.duty(day)).number();
		AppointmentNumber met = this.bookings
			.confirmed(this.bookings.book(this.bookings.studio(), this.bookings.duty(day.minusDays(3))));
		AppointmentNumber far = this.bookings.book(this.bookings.studio(), this.bookings.duty(day.plusDays(9)))
			.number();
		this.clock.set(day.minusDays(2) + "T09:00");
		List<String> late = as(LIAISON, () -> this.pages.list(LATE)).rows()
			.stream()
			.map(AppointmentRow::number)
			.toList();
		assertThat(late).contains(near.value(), met.value()).doesNotContain(far.value());
		assertThat(as(LIAISON, () -> this.pages.late())).isEqualTo(late.size());
		assertThat(as(GUANXIAN.liaison(2), () -> this.pages.list(LATE)).rows()).extracting(AppointmentRow::number)
			.doesNotContain(near.value());
		assertThat(as(SISHUI.liaison(1), () -> this.pages.list(LATE)).rows()).extracting(AppointmentRow::number)
			.doesNotContain(near.value());
	}

}
