package org.lianxin.roster.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.lianxin.roster.Half;
import org.lianxin.roster.Turns;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.RuleViolation;
import org.lianxin.support.Bookings;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Sittings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.AtOnce.refusals;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;

/** Many want one place, and a duty is left while it is booked. */
@PortalTest
class AppointmentConcurrencyTests {

	private static final int RIVALS = 50;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private AppointmentFollowing following;

	@Test
	void ofFiftyWhoWantTheLastPlaceOneGetsIt() throws Exception {
		Bookings bookings = new Bookings(this.portal, GUANXIAN);
		UUID duty = bookings.duty(LocalDate.of(2026, 12, 1));
		for (int place = 0; place < 3; place++) {
			bookings.book(bookings.studio(), duty);
		}
		List<Throwable> refusals = refusals(RIVALS, () -> bookings.book(bookings.studio(), duty));
		assertThat(refusals).hasSize(RIVALS - 1)
			.allSatisfy((refusal) -> assertThat(refusal).isInstanceOfSatisfying(RuleViolation.class,
					(rule) -> assertThat(rule.key()).isEqualTo("roster.appointment.slot.full")));
	}

	@Test
	void ofManyWhoChangeToTheLastPlaceOneGetsIt() throws Exception {
		Bookings bookings = new Bookings(this.portal, GUANXIAN);
		UUID duty = bookings.duty(LocalDate.of(2026, 12, 2));
		for (int place = 0; place < 3; place++) {
			bookings.book(bookings.studio(), duty);
		}
		List<AppointmentNumber> rivals = IntStream.range(0, 8)
			.mapToObj((nth) -> bookings.book(bookings.byName(), null).number())
			.toList();
		List<Throwable> refusals = refusals(rivals.stream()
			.<Runnable>map((number) -> () -> bookings.follow(number, () -> this.following.choose(number, duty)))
			.toList());
		assertThat(refusals).hasSize(7);
	}

	@RepeatedTest(5)
	void nobodyIsBookedWithWhoeverLeavesAtTheSameTime() throws Exception {
		Bookings bookings = new Bookings(this.portal, GUANXIAN);
		UUID duty = Sittings.duty(GUANXIAN, 1, 1, LocalDate.of(2026, 12, 3), Half.MORNING);
		Turns turns = new Turns(this.portal, ADMINISTRATOR);
		List<AppointmentNumber> booked = Collections.synchronizedList(new ArrayList<>());
		AppointmentNumber early = bookings.confirmed(bookings.book(bookings.studio(), duty));
		List<Runnable> all = IntStream.range(0, 3)
			.<Runnable>mapToObj((nth) -> () -> booked.add(bookings.book(bookings.byName(), duty).number()))
			.collect(Collectors.toCollection(ArrayList::new));
		all.add(() -> turns.vacate(duty));
		all.add(() -> bookings.follow(early, () -> this.following.cancel(early)));
		List<Throwable> refusals = refusals(all);
		assertThat(refusals).allSatisfy((refusal) -> assertThat(refusal).isInstanceOf(Conflict.class));
		assertThat(booked)
			.allSatisfy((number) -> assertThat(bookings.detail(number).state()).isEqualTo(AppointmentState.DISTURBED));
		turns.cancel(duty);
	}

}
