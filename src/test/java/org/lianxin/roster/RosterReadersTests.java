package org.lianxin.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianxin.calendar.DayRule;
import org.lianxin.roster.RosterFilter.Show;
import org.lianxin.roster.RosterLoadRow.Order;
import org.lianxin.shared.NotFound;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Who reads a draft beside those who draw it, and how much of it. */
@PortalTest
class RosterReadersTests {

	private static final RosterFilter ALL = new RosterFilter(null, null, null, null);

	@Autowired
	private DutyPlans plans;

	@Autowired
	private RosterDrafts drafts;

	@Autowired
	private RosterReview review;

	@AfterEach
	void layAllPlansAside() {
		as(ADMINISTRATOR, () -> this.plans.all().forEach((plan) -> this.plans.retire(plan.id())));
	}

	@Test
	void aSupervisorReadsAllOfADraftAndChangesNothing() {
		UUID id = drawn(2061, null);
		Person supervisor = GUANXIAN.supervisor();
		RosterView roster = as(supervisor, () -> this.drafts.roster(id));
		assertThat(as(supervisor, () -> this.drafts.list(null)).rows()).extracting(RosterView::id).contains(id);
		assertThat(studios(supervisor, roster, ALL)).contains(GUANXIAN.studio(1), GUANXIAN.studio(2));
		assertThat(as(supervisor, () -> this.review.view(roster)).comparison())
			.isEqualTo(as(ADMINISTRATOR, () -> this.review.view(roster)).comparison());
		changesNothing(supervisor, roster);
	}

	@Test
	void aLiaisonReadsWhatADraftDecidesForTheirStudio() {
		UUID id = drawn(2062, null);
		Person liaison = GUANXIAN.liaison(1);
		RosterView roster = as(liaison, () -> this.drafts.roster(id));
		int own = studios(ADMINISTRATOR, roster, new RosterFilter(GUANXIAN.studio(1), null, null, null)).size();
		assertThat(studios(liaison, roster, ALL)).hasSize(own).containsOnly(GUANXIAN.studio(1));
		assertThat(studios(liaison, roster, new RosterFilter(GUANXIAN.studio(2), null, null, null)))
			.containsOnly(GUANXIAN.studio(1));
		RosterDraftView view = as(liaison, () -> this.review.view(roster));
		assertThat(view.comparison().created()).isEqualTo(own);
		assertThat(view.rules()).isEqualTo(as(ADMINISTRATOR, () -> this.review.view(roster)).rules());
		assertThat(as(liaison, () -> this.review.comparison(roster))).isEqualTo(view.comparison());
		RosterDutyRow row = as(liaison, () -> this.review.list(roster, ALL)).rows().get(0);
		assertThat(as(liaison, () -> this.review.duty(roster, row.id())).duty()).isEqualTo(row);
		changesNothing(liaison, roster);
	}

	@Test
	void aLiaisonsListCountsTheDutiesOfTheirStudio() {
		UUID id = drawn(2067, null);
		RosterView county = as(ADMINISTRATOR, () -> listed(id));
		RosterView own = as(GUANXIAN.liaison(1), () -> listed(id));
		RosterDraftView sum = as(GUANXIAN.liaison(1), () -> this.review.view(own));
		assertThat(own.duties()).isEqualTo(sum.comparison().created()).isLessThan(county.duties());
		assertThat(own.unfilled()).isEqualTo(sum.comparison().unfilled());
		assertThat(own).isEqualTo(as(GUANXIAN.liaison(1), () -> this.drafts.roster(id)));
		assertThat(county.unfilled())
			.isEqualTo(as(ADMINISTRATOR, () -> this.review.view(county)).comparison().unfilled())
			.isGreaterThan(own.unfilled());
	}

	private RosterView listed(UUID id) {
		return this.drafts.list(null)
			.rows()
			.stream()
			.filter((roster) -> roster.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void aLiaisonLearnsNothingOfAnotherStudio() {
		UUID id = drawn(2063, null);
		Person liaison = GUANXIAN.liaison(1);
		RosterView roster = as(liaison, () -> this.drafts.roster(id));
		UUID theirs = as(ADMINISTRATOR,
				() -> this.review.list(roster, new RosterFilter(GUANXIAN.studio(2), null, null, null)))
			.rows()
			.get(0)
			.id();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(liaison, () -> this.review.duty(roster, theirs)));
		assertThat(as(liaison, () -> this.review.loads(roster, Order.CODE, GUANXIAN.studio(2), null)).rows())
			.extracting(RosterLoadRow::id)
			.containsExactlyInAnyOrder(GUANXIAN.representativeId(1), GUANXIAN.representativeId(2));
		assertThat(as(liaison, () -> this.review.unfilled(roster, null)).rows())
			.extracting((row) -> row.duty().studioId())
			.containsOnly(GUANXIAN.studio(1));
		assertThat(as(liaison, () -> this.review.name(roster, GUANXIAN.representativeId(3)))).isEmpty();
		assertThat(as(liaison, () -> this.review.name(roster, GUANXIAN.representativeId(1)))).isPresent();
	}

	@Test
	void aDraftForAnotherStudioIsUnknownToALiaison() {
		UUID id = drawn(2064, GUANXIAN.studio(2));
		Person liaison = GUANXIAN.liaison(1);
		assertThat(as(liaison, () -> this.drafts.list(null)).rows()).extracting(RosterView::id).doesNotContain(id);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(liaison, () -> this.drafts.roster(id)));
		assertThat(as(GUANXIAN.liaison(2), () -> this.drafts.roster(id)).id()).isEqualTo(id);
	}

	@Test
	void nobodyReadsADraftOfAnotherCounty() {
		UUID id = drawn(2065, null);
		RosterView roster = as(ADMINISTRATOR, () -> this.drafts.roster(id));
		for (Person person : List.of(SISHUI.supervisor(), SISHUI.liaison(1))) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(person, () -> this.drafts.roster(id)));
			assertThat(as(person, () -> this.drafts.list(null)).rows()).extracting(RosterView::id).doesNotContain(id);
			assertThat(as(person, () -> this.review.list(roster, ALL)).rows()).isEmpty();
		}
	}

	@Test
	void nobodyElseReadsDrafts() {
		UUID id = drawn(2066, null);
		RosterView roster = as(ADMINISTRATOR, () -> this.drafts.roster(id));
		for (Person person : List.of(GUANXIAN.representative(1), GUANXIAN.auditor(), GUANXIAN.securityAdministrator(),
				GUANXIAN.officer(1))) {
			denied(person, () -> this.drafts.list(null));
			denied(person, () -> this.drafts.roster(id));
			denied(person, () -> this.review.view(roster));
			denied(person, () -> this.review.list(roster, new RosterFilter(null, Show.UNFILLED, null, null)));
			denied(person, () -> this.review.loads(roster, Order.MOST, null, null));
		}
	}

	private void changesNothing(Person person, RosterView roster) {
		UUID duty = as(person, () -> this.review.list(roster, ALL)).rows().get(0).id();
		denied(person, () -> this.drafts.draw(roster.settings()));
		denied(person, () -> this.drafts.solveAgain(roster.id(), roster.version()));
		denied(person, () -> this.drafts.cancel(roster.id()));
		denied(person, () -> this.drafts.discard(roster.id(), roster.version()));
		denied(person, () -> this.drafts.publish(new PublishRoster(roster.id(), roster.version(), 0)));
		denied(person, () -> this.review.move(new MoveDuty(roster.id(), roster.version(), duty, null)));
		denied(person, () -> this.review.pin(new PinDuty(roster.id(), roster.version(), duty, true)));
		denied(person, () -> this.review.drifts(roster));
		denied(person, () -> this.review.choice(roster, duty, GUANXIAN.representativeId(1)));
	}

	private static void denied(Person person, Runnable act) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(person, act));
	}

	private List<UUID> studios(Person person, RosterView roster, RosterFilter filter) {
		return as(person, () -> this.review.list(roster, filter)).rows().stream().map(RosterDutyRow::studioId).toList();
	}

	/** More seats than people, so that some stay unfilled everywhere. */
	private UUID drawn(int year, @Nullable UUID studio) {
		return as(ADMINISTRATOR, () -> {
			UUID plan = this.plans
				.add(new AddDutyPlan("排班" + UUID.randomUUID().toString().substring(0, 8), Holidays.SKIPPED));
			this.plans.addLine(plan, new LineFacts(DayRule.of(DayRule.Kind.WEEKLY, List.of(2)), Half.MORNING,
					LocalTime.of(9, 0), LocalTime.of(11, 30), 3, false, null, LocalDate.of(2026, 1, 1), null));
			this.plans.keepIn(plan, Set.of(GUANXIAN.studio(1), GUANXIAN.studio(2)));
			return this.drafts.drawAndWait(DraftSettings.of(LocalDate.of(year, 4, 1), LocalDate.of(year, 4, 30), studio,
					RosterSettings.DEFAULT), Duration.ofSeconds(2));
		});
	}

}
