package org.lianxin.studio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Today is 22 November 2026. */
@PortalTest
class StudioEventsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private StudioEvents events;

	@Test
	void anEventHasACodeThatIsHardToMisread() {
		EventView event = hold(LIAISON, GUANXIAN, 1, "柳林大集", TODAY);
		assertThat(event.code()).matches("[a-hj-km-np-z2-9]{7}");
		assertThat(event.studioName()).isEqualTo("清泉街道党代表工作室");
		assertThat(event.isClosed()).isFalse();
	}

	@Test
	void aLiaisonHoldsEventsOfTheirOwnStudioOnly() {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> hold(LIAISON, GUANXIAN, 2, "别家的大集", TODAY))
			.matches((refusal) -> refusal.key().equals("studio.event.studio.unknown"));
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> hold(ADMINISTRATOR, SISHUI, 1, "别县的大集", TODAY));
		EventView other = hold(ADMINISTRATOR, GUANXIAN, 2, "崇文大集", TODAY);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(LIAISON, () -> this.events.served(other.code())));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(LIAISON, () -> this.events.close(other.code())));
	}

	@Test
	void nobodyElseServesEvents() {
		for (Person person : List.of(GUANXIAN.supervisor(), GUANXIAN.auditor(), GUANXIAN.officer(1), TwoCounties.LIU)) {
			assertThatExceptionOfType(AccessDeniedException.class).as(person.toString())
				.isThrownBy(() -> hold(person, GUANXIAN, 1, "大集", TODAY));
		}
	}

	@Test
	void aDayYearsAwayIsASlipOfThePen() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> hold(LIAISON, GUANXIAN, 1, "大集", LocalDate.of(2206, 11, 22)))
			.matches((refusal) -> refusal.key().equals("studio.event.day.far"));
	}

	@Test
	void eachSideOfTodayIsWalkedByDayAndIsOfOneCounty() {
		for (int i = 0; i < 25; i++) {
			hold(ADMINISTRATOR, GUANXIAN, 2, "大集" + i, TODAY.plusDays(i % 5));
			hold(ADMINISTRATOR, GUANXIAN, 2, "旧集" + i, TODAY.minusDays(1 + i % 5));
			hold(SISHUI.administrator(), SISHUI, 2, "泗水集" + i, TODAY);
		}
		List<EventView> upcoming = walk(GUANXIAN.liaison(2), EventFilter.When.UPCOMING);
		assertThat(upcoming).extracting(EventView::name).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
		assertThat(upcoming).isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
		assertThat(upcoming).allMatch((event) -> event.studioId().equals(GUANXIAN.studio(2)));
		List<EventView> past = walk(ADMINISTRATOR, EventFilter.When.PAST);
		assertThat(past).extracting(EventView::name).hasSizeGreaterThanOrEqualTo(25).doesNotContain("泗水集1", "大集1");
		assertThat(past).isSortedAccordingTo((one, other) -> other.day().compareTo(one.day()));
		EventFilter all = new EventFilter(EventFilter.When.UPCOMING, null, "nonsense");
		assertThat(as(ADMINISTRATOR, () -> Statements.of(() -> this.events.list(all)))).hasSizeLessThanOrEqualTo(2);
	}

	private List<EventView> walk(Person person, EventFilter.When when) {
		List<EventView> walked = new ArrayList<>();
		String after = null;
		do {
			Paged<EventView> page = page(person, when, after);
			walked.addAll(page.rows());
			after = page.next();
		}
		while (after != null);
		return walked;
	}

	private Paged<EventView> page(Person person, EventFilter.When when, @Nullable String after) {
		return as(person, () -> this.events.list(new EventFilter(when, null, after)));
	}

	@Test
	void anEventOfAnotherCountyIsUnknown() {
		EventView theirs = hold(SISHUI.administrator(), SISHUI, 1, "泗水大集", TODAY);
		assertThat(as(ADMINISTRATOR, () -> this.events.byCode(theirs.code()))).isEmpty();
		assertThat(as(ADMINISTRATOR, () -> this.events.byId(theirs.id()))).isEmpty();
	}

	@Test
	void theSecondOfTwoWritersIsTold() {
		EventView event = hold(LIAISON, GUANXIAN, 1, "大集", TODAY);
		EventFacts facts = new EventFacts("柳林大集", EventKind.MARKET_DAY, TODAY.plusDays(1), "东头");
		as(LIAISON, () -> this.events.revise(new ReviseEvent(event.code(), event.version(), facts)));
		assertThat(as(LIAISON, () -> this.events.served(event.code())).place()).isEqualTo("东头");
		assertThatExceptionOfType(Conflict.class).isThrownBy(
				() -> as(LIAISON, () -> this.events.revise(new ReviseEvent(event.code(), event.version(), facts))));
	}

	@Test
	void aClosedEventSaysByWhomAndCanBeOpenedAgain() {
		EventView event = hold(LIAISON, GUANXIAN, 1, "大集", TODAY.plusDays(1));
		as(LIAISON, () -> this.events.close(event.code()));
		as(ADMINISTRATOR, () -> this.events.close(event.code()));
		assertThat(as(LIAISON, () -> this.events.served(event.code())).closedBy()).isEqualTo(LIAISON.name());
		assertThat(as(LIAISON, () -> this.events.next(GUANXIAN.studio(1)))).doesNotContain(event)
			.extracting(EventView::code)
			.doesNotContain(event.code());
		as(LIAISON, () -> this.events.reopen(event.code()));
		assertThat(as(LIAISON, () -> this.events.served(event.code())).isClosed()).isFalse();
	}

	private EventView hold(Person person, TwoCounties.Place county, int studio, String name, LocalDate day) {
		HoldEvent command = new HoldEvent(county.studio(studio), new EventFacts(name, EventKind.MARKET_DAY, day, null));
		return as(person, () -> this.events.hold(command));
	}

}
