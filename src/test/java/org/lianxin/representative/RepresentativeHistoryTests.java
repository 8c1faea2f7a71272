package org.lianxin.representative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.account.AccountView;
import org.lianxin.account.Accounts;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.account.CreateAccount;
import org.lianxin.account.Role;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Who sat where, who served and who was elected, on any day. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepresentativeHistoryTests {

	/** The Sunday of the tests' clock. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private RepresentativeService representatives;

	@Autowired
	private RepresentativeDirectory directory;

	@Autowired
	private Placements placements;

	@Autowired
	private Standings standings;

	@Autowired
	private CongressTerms terms;

	@Autowired
	private Histories histories;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AuditTrail trail;

	private UUID term;

	private UUID nextTerm;

	private int made;

	@BeforeAll
	void addTerms() {
		this.term = as(ADMINISTRATOR,
				() -> this.terms.add(new TermFacts(Level.COUNTY, 15, LocalDate.of(2021, 12, 1), null)));
		this.nextTerm = as(ADMINISTRATOR,
				() -> this.terms.add(new TermFacts(Level.COUNTY, 16, LocalDate.of(2026, 12, 1), null)));
	}

	@Test
	void whoSatWhereIsAnsweredForEveryDayHoweverOftenTheyMoved() {
		Random random = new Random(3);
		for (int person = 0; person < 6; person++) {
			RepresentativeView somebody = someone();
			Map<LocalDate, UUID> expected = walk(somebody, random);
			expected.forEach((day, studio) -> assertThat(seatsOn(day, somebody)).as("%s on %s", somebody.code(), day)
				.isEqualTo((studio != null) ? List.of(studio) : List.of()));
		}
	}

	/** Moves somebody about, forwards in time, and notes where they are each day. */
	private Map<LocalDate, UUID> walk(RepresentativeView person, Random random) {
		Map<LocalDate, UUID> expected = new HashMap<>();
		LocalDate day = LocalDate.of(2026, 1, 1);
		UUID present = null;
		while (day.isBefore(LocalDate.of(2026, 6, 1))) {
			if (present != null && random.nextInt(4) == 0) {
				LocalDate leaves = day;
				as(ADMINISTRATOR, () -> this.placements.remove(new RemoveFromStudio(person.code(), leaves, "外出学习")));
				present = null;
			}
			else {
				present = GUANXIAN.studio(1 + random.nextInt(2));
				place(person, present, day);
			}
			LocalDate next = day.plusDays(random.nextInt(30));
			for (LocalDate one = day; one.isBefore(next); one = one.plusDays(1)) {
				expected.put(one, present);
			}
			day = next;
		}
		return expected;
	}

	@Test
	void aMoveOfADayToComeCanBeTakenBack() {
		RepresentativeView person = someone();
		place(person, GUANXIAN.studio(1), TODAY.minusDays(30));
		place(person, GUANXIAN.studio(2), TODAY.plusDays(7));
		assertThat(seatsOn(TODAY.plusDays(7), person)).containsExactly(GUANXIAN.studio(2));
		as(ADMINISTRATOR, () -> this.placements.cancelPlanned(person.code()));
		assertThat(seatsOn(TODAY.plusDays(7), person)).containsExactly(GUANXIAN.studio(1));
		assertThat(as(ADMINISTRATOR, () -> this.histories.placements(person.id()))).hasSize(1);
		refused("representative.placement.none.planned", () -> this.placements.cancelPlanned(person.code()));
	}

	@Test
	void whereNobodySitsNobodyCanLeave() {
		RepresentativeView person = someone();
		refused("representative.departure.nowhere",
				() -> this.placements.remove(new RemoveFromStudio(person.code(), TODAY, "外出学习")));
	}

	@Test
	void theDayAStandingEndsTheNextBeginsAndNobodyStandsTwice() {
		RepresentativeView person = someone();
		place(person, GUANXIAN.studio(1), TODAY.minusDays(30));
		change(person, RepresentativeState.EXEMPT, TODAY.minusDays(10), TODAY);
		change(person, RepresentativeState.SUSPENDED, TODAY, null);
		assertThat(asResident(GUANXIAN, () -> this.representatives.byCode(person.code())).orElseThrow().state())
			.isEqualTo(RepresentativeState.SUSPENDED);
		place(person, GUANXIAN.studio(2), TODAY);
		assertThat(rows(person, RepresentativeFilter.ALL)).hasSize(1);
		as(ADMINISTRATOR, () -> this.standings.resume(new ResumeDuty(person.code(), TODAY, "调查结束")));
		change(person, RepresentativeState.EXEMPT, TODAY, TODAY.plusDays(1));
		assertThat(rows(person, RepresentativeFilter.ALL)).hasSize(1);
		assertThat(asResident(GUANXIAN, () -> this.representatives.inStudio(GUANXIAN.studio(2))))
			.filteredOn((one) -> one.code().equals(person.code()))
			.hasSize(1);
		assertThat(as(ADMINISTRATOR, () -> this.histories.standings(person.id()))).hasSize(3);
	}

	@Test
	void timesThatShareADayAreRefused() {
		RepresentativeView person = someone();
		change(person, RepresentativeState.EXEMPT, TODAY, TODAY.plusDays(10));
		refused("representative.standing.taken.EXEMPT",
				() -> change(person, RepresentativeState.SUSPENDED, TODAY.minusDays(5), null));
		refused("representative.standing.taken.EXEMPT",
				() -> change(person, RepresentativeState.SUSPENDED, TODAY.plusDays(9), TODAY.plusDays(20)));
		refused("representative.standing.backwards",
				() -> change(person, RepresentativeState.SUSPENDED, TODAY.plusDays(30), TODAY.plusDays(30)));
		change(person, RepresentativeState.SUSPENDED, TODAY.plusDays(10), TODAY.plusDays(20));
	}

	@Test
	void whoIsSuspendedIsNotOfferedAndWhoIsExemptHasNoDuty() {
		RepresentativeView person = someone();
		placeOnSundays(person);
		assertThat(onDuty()).contains(person.code());
		change(person, RepresentativeState.EXEMPT, TODAY, TODAY.plusDays(1));
		assertThat(onDuty()).doesNotContain(person.code());
		assertThat(inStudio()).contains(person.code());
		as(ADMINISTRATOR, () -> this.standings.resume(new ResumeDuty(person.code(), TODAY, null)));
		assertThat(onDuty()).contains(person.code());
		change(person, RepresentativeState.SUSPENDED, TODAY, null);
		assertThat(onDuty()).doesNotContain(person.code());
		assertThat(inStudio()).doesNotContain(person.code());
		refused("representative.resumption.active", () -> this.standings.resume(new ResumeDuty("rep4", TODAY, null)));
	}

	@Test
	void anEndingEndsSeatMandateAndAccountAndAnElectionBringsThemBack() {
		RepresentativeView person = someone();
		place(person, GUANXIAN.studio(1), TODAY.minusDays(30));
		elect(person, this.term, null);
		as(ADMINISTRATOR, () -> this.accounts
			.create(new CreateAccount(person.code(), "新同志", Role.REPRESENTATIVE, person.id(), "新同志")));
		as(ADMINISTRATOR, () -> this.standings.end(new EndRepresentative(person.code(), TODAY, "调离本县")));
		RepresentativeRow row = rows(person, RepresentativeFilter.ALL).get(0);
		assertThat(row.state()).isEqualTo(RepresentativeState.ENDED);
		assertThat(row.studioId()).isNull();
		assertThat(as(ADMINISTRATOR, () -> this.histories.mandates(person.id()))).extracting(MandateView::until)
			.containsExactly(TODAY);
		assertThat(as(ADMINISTRATOR, () -> this.accounts.of(Role.REPRESENTATIVE, person.id())))
			.extracting(AccountView::disabled)
			.containsExactly(true);
		assertThat(as(ADMINISTRATOR, () -> this.trail.of(person.code()))).extracting(AuditEvent::kind)
			.contains(AuditKind.ACCOUNT_DISABLED);
		refused("representative.ending.already",
				() -> this.standings.end(new EndRepresentative(person.code(), TODAY, "再来一次")));
		refused("representative.placement.ended", () -> place(person, GUANXIAN.studio(1), TODAY));
		elect(person, this.term, null);
		assertThat(rows(person, RepresentativeFilter.ALL).get(0).state()).isEqualTo(RepresentativeState.ACTIVE);
		refused("representative.mandate.taken", () -> elect(person, this.term, null));
	}

	@Test
	void anEndingCanNotLieAheadNorBeforeTheySatWhereTheySit() {
		RepresentativeView person = someone();
		place(person, GUANXIAN.studio(1), TODAY.minusDays(3));
		refused("representative.ending.future",
				() -> this.standings.end(new EndRepresentative(person.code(), TODAY.plusDays(1), "调离")));
		refused("representative.ending.backwards",
				() -> this.standings.end(new EndRepresentative(person.code(), TODAY.minusDays(10), "调离")));
		assertThat(rows(person, RepresentativeFilter.ALL).get(0).state()).isEqualTo(RepresentativeState.ACTIVE);
	}

	@Test
	void manyAreCarriedIntoTheNextTermAtOnce() {
		RepresentativeView first = someone();
		RepresentativeView second = someone();
		elect(first, this.term, null);
		TermView next = as(ADMINISTRATOR, () -> this.terms.byId(this.nextTerm)).orElseThrow();
		assertThat(as(ADMINISTRATOR, () -> this.terms.candidates(next, null)).rows())
			.extracting(RepresentativeRow::code)
			.contains(first.code(), second.code(), "rep1");
		List<String> codes = List.of(first.code(), second.code(), "none");
		assertThat(as(ADMINISTRATOR, () -> this.terms.electAll(this.nextTerm, codes))).isEqualTo(2);
		assertThat(as(ADMINISTRATOR, () -> this.terms.electAll(this.nextTerm, codes))).isZero();
		assertThat(as(ADMINISTRATOR, () -> this.histories.mandates(first.id()))).extracting(MandateView::number)
			.containsExactly(16, 15);
		assertThat(as(ADMINISTRATOR, () -> this.histories.mandates(first.id())).get(1).until())
			.isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(rows(first, elected(this.nextTerm))).hasSize(1);
		assertThat(rows(second, elected(this.term))).isEmpty();
		refused("representative.mandate.outside", () -> elect(someone(), this.nextTerm, LocalDate.of(2026, 11, 30)));
	}

	@Test
	void nothingOfAnotherCountyIsSeenOrChanged() {
		String stranger = "s" + someone().code();
		RepresentativeView theirs = as(SISHUI.administrator(), () -> this.representatives
			.elect(new ElectRepresentative(stranger, RepresentativeFacts.of("孔令强", Sex.MALE), null, null)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.directory.record(stranger)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> as(ADMINISTRATOR, () -> this.standings.end(new EndRepresentative(stranger, TODAY, "越界"))));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> elect(theirs, this.term, null)));
		assertThat(as(ADMINISTRATOR, () -> this.histories.placements(SISHUI.representativeId(1)))).isEmpty();
		assertThat(as(ADMINISTRATOR, () -> this.histories.seats(TODAY, SISHUI.studio(1), null, null)).rows()).isEmpty();
		assertThat(as(SISHUI.administrator(), this.terms::all)).isEmpty();
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(
				() -> as(SISHUI.administrator(), () -> this.terms.electAll(this.term, List.of("rep1", stranger))));
	}

	@Test
	void aLiaisonSeesOwnPeopleAndChangesNobody() {
		assertThat(as(LIAISON, () -> this.histories.seats(TODAY, GUANXIAN.studio(2), null, null)).rows())
			.extracting(PlacementView::studioSlug)
			.containsOnly("studio-1");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIAISON, () -> this.standings.end(new EndRepresentative("rep1", TODAY, "越权"))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIAISON, () -> this.placements.cancelPlanned("rep1")));
	}

	private RepresentativeFilter elected(UUID term) {
		return new RepresentativeFilter(null, null, false, null, null, null, Set.of(), null, term,
				RepresentativeFilter.Order.CODE);
	}

	private RepresentativeView someone() {
		return as(ADMINISTRATOR,
				() -> this.representatives.elect(new ElectRepresentative("h%03d".formatted(this.made++),
						RepresentativeFacts.of("何立新", Sex.MALE), null, null)));
	}

	private void place(RepresentativeView person, UUID studio, LocalDate from) {
		as(ADMINISTRATOR,
				() -> this.placements.place(new PlaceRepresentative(person.id(), studio, from, null, null, "就近编排")));
	}

	private void placeOnSundays(RepresentativeView person) {
		as(ADMINISTRATOR, () -> this.placements.place(
				new PlaceRepresentative(person.id(), GUANXIAN.studio(1), TODAY, TODAY.getDayOfWeek(), "9:00—11:30")));
	}

	private void change(RepresentativeView person, RepresentativeState state, LocalDate from,
			@Nullable LocalDate until) {
		as(ADMINISTRATOR, () -> this.standings.change(new ChangeStanding(person.code(), state, "另有原因", from, until)));
	}

	private void elect(RepresentativeView person, UUID term, @Nullable LocalDate from) {
		as(ADMINISTRATOR, () -> this.terms.elect(new ElectForTerm(person.code(), term, from)));
	}

	private List<UUID> seatsOn(LocalDate day, RepresentativeView person) {
		return as(ADMINISTRATOR, () -> this.histories.seats(day, null, person.code(), null)).rows()
			.stream()
			.map((seat) -> seat.studioSlug().equals("studio-1") ? GUANXIAN.studio(1) : GUANXIAN.studio(2))
			.toList();
	}

	private List<RepresentativeRow> rows(RepresentativeView person, RepresentativeFilter filter) {
		List<RepresentativeRow> rows = new ArrayList<>();
		as(ADMINISTRATOR, () -> this.directory.each(filter, rows::add));
		return rows.stream().filter((row) -> row.code().equals(person.code())).toList();
	}

	private List<String> onDuty() {
		return asResident(GUANXIAN, () -> this.representatives.onDuty(TODAY)).stream()
			.map(RepresentativeView::code)
			.toList();
	}

	private List<String> inStudio() {
		return asResident(GUANXIAN, () -> this.representatives.inStudio(GUANXIAN.studio(1))).stream()
			.map(RepresentativeView::code)
			.toList();
	}

	private static void refused(String key, Runnable work) {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> as(ADMINISTRATOR, work))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
