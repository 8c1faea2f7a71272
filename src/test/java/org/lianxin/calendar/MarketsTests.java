package org.lianxin.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

/** The rural markets of a county. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarketsTests {

	/** The fourteenth day of the tenth lunar month. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final DayRule THREE_AND_EIGHT = DayRule.of(DayRule.Kind.LUNAR, List.of(3, 8));

	private static final DayRule MONDAYS = DayRule.of(DayRule.Kind.WEEKLY, List.of(1));

	@Autowired
	private Markets markets;

	private UUID theirs;

	@BeforeAll
	void openMarkets() {
		this.theirs = add(SISHUI, "泉林大集", THREE_AND_EIGHT);
		add(GUANXIAN, "柳林大集", THREE_AND_EIGHT);
		add(GUANXIAN, "清泉早市", MONDAYS);
	}

	@Test
	void theNextDaysAreThoseOfAllMarketsThatMeet() {
		UUID ended = add(GUANXIAN, "老城大集", MONDAYS);
		as(GUANXIAN.administrator(), () -> this.markets.retire(ended));
		assertThat(asResident(GUANXIAN, () -> this.markets.next(TODAY, 4)))
			.extracting(MarketDay::date, (day) -> day.market().facts().name())
			.containsExactly(tuple(LocalDate.of(2026, 11, 23), "清泉早市"), tuple(LocalDate.of(2026, 11, 26), "柳林大集"),
					tuple(LocalDate.of(2026, 11, 30), "清泉早市"), tuple(LocalDate.of(2026, 12, 1), "柳林大集"));
		as(GUANXIAN.administrator(), () -> this.markets.resume(ended));
		assertThat(asResident(GUANXIAN, () -> this.markets.next(TODAY, 2)))
			.extracting((day) -> day.market().facts().name())
			.containsExactlyInAnyOrder("清泉早市", "老城大集");
		as(GUANXIAN.administrator(), () -> this.markets.retire(ended));
	}

	@Test
	void aCountyKnowsItsOwnMarketsOnly() {
		assertThat(as(LIAISON, this.markets::all)).extracting((market) -> market.facts().name())
			.contains("柳林大集")
			.doesNotContain("泉林大集");
		assertThat(as(LIAISON, () -> this.markets.find(this.theirs))).isEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(GUANXIAN.administrator(), () -> this.markets.retire(this.theirs)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(GUANXIAN.administrator(),
				() -> this.markets.revise(new ReviseMarket(this.theirs, 0, facts("改名大集", MONDAYS)))));
	}

	@Test
	void aRevisionFromAnOldVersionIsRefused() {
		UUID id = add(GUANXIAN, "东古城大集", MONDAYS);
		ReviseMarket revision = new ReviseMarket(id, 0, facts("东古城大集", THREE_AND_EIGHT));
		as(GUANXIAN.administrator(), () -> this.markets.revise(revision));
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(GUANXIAN.administrator(), () -> this.markets.revise(revision)));
		assertThat(as(LIAISON, () -> this.markets.find(id))).get()
			.extracting((market) -> market.facts().rule())
			.isEqualTo(THREE_AND_EIGHT);
		as(GUANXIAN.administrator(), () -> this.markets.retire(id));
	}

	@Test
	void aNameIsTakenOnceInACounty() {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> add(GUANXIAN, "柳林大集", MONDAYS))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("calendar.market.taken"));
	}

	@Test
	void onlyAnAdministratorAddsOne() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIAISON, () -> this.markets.add(facts("桑阿大集", MONDAYS))));
	}

	private UUID add(TwoCounties.Place county, String name, DayRule rule) {
		return as(county.administrator(), () -> this.markets.add(facts(name, rule)));
	}

	private static MarketFacts facts(String name, DayRule rule) {
		return new MarketFacts(name, "柳林镇", null, rule);
	}

}
