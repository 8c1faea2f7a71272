package org.lianxin.roster.solver;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.roster.Half;
import org.lianxin.studio.Profession;

/** Each rule alone. */
class RosterConstraintsTests {

	private static final UUID NORTH = RandomRoster.id(3, 1);

	private static final UUID SOUTH = RandomRoster.id(3, 2);

	private static final PlannedStudio NORTHERN = new PlannedStudio(RandomRoster.id(2, 1), NORTH);

	private static final PlannedStudio SOUTHERN = new PlannedStudio(RandomRoster.id(2, 2), SOUTH);

	private static final LocalDate MONDAY = LocalDate.of(2029, 1, 1);

	private static final RosterLimits LIMITS = new RosterLimits(2, 1, 14);

	private final ConstraintVerifier<RosterConstraints, RosterProblem> verifier = ConstraintVerifier
		.build(new RosterConstraints(), RosterProblem.class, PlannedDuty.class);

	private int duties;

	@Test
	void nobodySitsInTwoPlacesAtOnce() {
		PlannedSitter liu = person(1);
		PlannedSitter wang = person(2);
		this.verifier.verifyThat(RosterConstraints::oneAtATime)
			.given(duty(NORTHERN, MONDAY, liu), duty(SOUTHERN, MONDAY, liu), duty(NORTHERN, MONDAY, wang),
					afternoon(NORTHERN, MONDAY, liu), duty(NORTHERN, MONDAY.plusDays(1), liu))
			.penalizesBy(1);
	}

	@Test
	void twoThatBothStayAreNotTheSolversFault() {
		PlannedSitter liu = person(1);
		this.verifier.verifyThat(RosterConstraints::oneAtATime)
			.given(fixed(NORTHERN, MONDAY, liu), fixed(SOUTHERN, MONDAY, liu))
			.penalizesBy(0);
	}

	@Test
	void nobodySitsWhileOutOfService() {
		PlannedSitter suspended = person(1,
				new SitterDays(List.of(), List.of(new DaySpan(MONDAY, MONDAY.plusDays(7))), List.of()));
		this.verifier.verifyThat(RosterConstraints::inService)
			.given(duty(NORTHERN, MONDAY.minusDays(1), suspended), duty(NORTHERN, MONDAY, suspended),
					duty(NORTHERN, MONDAY.plusDays(6), suspended), duty(NORTHERN, MONDAY.plusDays(7), suspended),
					fixed(NORTHERN, MONDAY.plusDays(1), suspended))
			.penalizesBy(2);
	}

	@Test
	void whoIsNoLongerARepresentativeNeverSitsAgain() {
		PlannedSitter ended = person(1, new SitterDays(List.of(), List.of(new DaySpan(MONDAY, null)), List.of()));
		this.verifier.verifyThat(RosterConstraints::inService)
			.given(duty(NORTHERN, MONDAY.plusYears(1), ended))
			.penalizesBy(1);
	}

	@Test
	void nobodySitsWhileOnLeave() {
		PlannedSitter away = person(1,
				new SitterDays(List.of(), List.of(), List.of(new DaySpan(MONDAY, MONDAY.plusDays(2)))));
		this.verifier.verifyThat(RosterConstraints::notOnLeave)
			.given(duty(NORTHERN, MONDAY, away), duty(NORTHERN, MONDAY.plusDays(2), away))
			.penalizesBy(1);
	}

	@Test
	void everybodySitsInTheirOwnStudioOrWhereTheyAreLent() {
		PlannedSitter liu = person(1,
				new SitterDays(
						List.of(new SitterDays.Seat(NORTHERN.id(), new DaySpan(MONDAY, null)),
								new SitterDays.Seat(SOUTHERN.id(), new DaySpan(MONDAY, MONDAY.plusDays(5)))),
						List.of(), List.of()));
		this.verifier.verifyThat(RosterConstraints::ownStudio)
			.given(duty(NORTHERN, MONDAY, liu), duty(SOUTHERN, MONDAY.plusDays(1), liu),
					duty(SOUTHERN, MONDAY.plusDays(5), liu), duty(NORTHERN, MONDAY.minusDays(1), liu))
			.penalizesBy(2);
	}

	@Test
	void nobodyHasMoreInAMonthThanTheCountyAllows() {
		PlannedSitter liu = person(1);
		this.verifier.verifyThat(RosterConstraints::mostPerMonth)
			.given(duty(NORTHERN, MONDAY, liu), duty(NORTHERN, MONDAY.plusDays(7), liu),
					fixed(SOUTHERN, MONDAY.plusDays(30), liu), duty(NORTHERN, MONDAY.plusDays(29), liu),
					duty(NORTHERN, MONDAY.plusDays(31), liu))
			.penalizesBy(2);
	}

	@Test
	void whatWasTooMuchBeforeIsNotTheSolversFault() {
		PlannedSitter liu = person(1);
		this.verifier.verifyThat(RosterConstraints::mostPerMonth)
			.given(fixed(NORTHERN, MONDAY, liu), fixed(NORTHERN, MONDAY.plusDays(7), liu),
					fixed(SOUTHERN, MONDAY.plusDays(9), liu))
			.penalizesBy(0);
	}

	@Test
	void aSeatForALeadingCadreIsTakenByOne() {
		this.verifier.verifyThat(RosterConstraints::leadingCadre)
			.given(needing(true, null, person(1)), needing(true, null, cadre(2)), needing(false, null, person(3)))
			.penalizesBy(1);
	}

	@Test
	void aSeatForATradeIsTakenBySomebodyStrongInIt() {
		this.verifier.verifyThat(RosterConstraints::profession)
			.given(needing(false, Profession.LAW, person(1)), needing(false, Profession.LAW, expert(2, Profession.LAW)),
					needing(false, Profession.LAW, expert(3, Profession.MEDICINE)),
					needing(false, null, expert(4, Profession.LAW)))
			.penalizesBy(2);
	}

	@Test
	void somebodyIsFoundForEachDuty() {
		this.verifier.verifyThat(RosterConstraints::filled)
			.given(duty(NORTHERN, MONDAY, null), duty(NORTHERN, MONDAY, person(1)))
			.penalizesBy(1);
	}

	@Test
	void loadsAreEvenCountingWhatWasBefore() {
		PlannedSitter fresh = person(1);
		PlannedSitter tired = new PlannedSitter(RandomRoster.id(1, 2), traits(false), anywhere(), SitterWish.NONE,
				LIMITS, 3);
		this.verifier.verifyThat(RosterConstraints::evenLoad)
			.given(duty(NORTHERN, MONDAY, fresh), duty(NORTHERN, MONDAY.plusDays(1), fresh))
			.penalizesBy(4);
		this.verifier.verifyThat(RosterConstraints::evenLoad)
			.given(duty(NORTHERN, MONDAY, fresh), duty(NORTHERN, MONDAY, tired))
			.penalizesBy(1 + 16 - 9);
	}

	@Test
	void nobodyHasMoreInAQuarterThanTheQuota() {
		PlannedSitter liu = person(1);
		this.verifier.verifyThat(RosterConstraints::quota)
			.given(duty(NORTHERN, MONDAY, liu), duty(NORTHERN, MONDAY.plusDays(40), liu),
					fixed(NORTHERN, MONDAY.plusDays(80), liu), duty(NORTHERN, MONDAY.plusDays(91), liu))
			.penalizesBy(2);
	}

	@Test
	void aPublishedDutyStaysWithWhoeverItWasPublishedFor() {
		PlannedSitter liu = member(1);
		PlannedSitter wang = member(2);
		PlannedSitter gone = person(3, new SitterDays(List.of(), List.of(), List.of()));
		this.verifier.verifyThat(RosterConstraints::stability)
			.given(before(liu).of(wang), before(liu).of(liu), before(liu).of(null), before(gone).of(liu),
					duty(NORTHERN, MONDAY, liu))
			.penalizesBy(2);
	}

	@Test
	void theDutiesOfOneLieApart() {
		PlannedSitter liu = person(1);
		this.verifier.verifyThat(RosterConstraints::spread)
			.given(duty(NORTHERN, MONDAY, liu), duty(NORTHERN, MONDAY.plusDays(8), liu))
			.penalizesBy(1);
		this.verifier.verifyThat(RosterConstraints::spread)
			.given(duty(NORTHERN, MONDAY, liu), afternoon(NORTHERN, MONDAY, liu))
			.penalizesBy(2);
		this.verifier.verifyThat(RosterConstraints::spread)
			.given(duty(NORTHERN, MONDAY, liu), duty(NORTHERN, MONDAY.plusDays(14), liu),
					duty(NORTHERN, MONDAY, person(2)))
			.penalizesBy(0);
	}

	@Test
	void dutiesFallOnTheDaysThatSuit() {
		PlannedSitter choosy = new PlannedSitter(RandomRoster.id(1, 1), traits(false), anywhere(),
				new SitterWish(Set.of(DayOfWeek.MONDAY), Half.MORNING), LIMITS, 0);
		this.verifier.verifyThat(RosterConstraints::weekdays)
			.given(duty(NORTHERN, MONDAY, choosy), afternoon(NORTHERN, MONDAY, choosy),
					afternoon(NORTHERN, MONDAY.plusDays(1), choosy), duty(NORTHERN, MONDAY.plusDays(1), person(2)))
			.penalizesBy(3);
	}

	@Test
	void theySitNearHome() {
		PlannedSitter northerner = new PlannedSitter(RandomRoster.id(1, 1),
				new SitterTraits(false, Set.of(), null, Set.of(NORTH), 1), anywhere(), SitterWish.NONE, LIMITS, 0);
		this.verifier.verifyThat(RosterConstraints::nearHome)
			.given(duty(NORTHERN, MONDAY, northerner), duty(SOUTHERN, MONDAY, northerner),
					duty(new PlannedStudio(RandomRoster.id(2, 3), null), MONDAY, northerner),
					duty(SOUTHERN, MONDAY, person(2)))
			.penalizesBy(1);
	}

	@Test
	void theExperiencedAndTheNewSitTogether() {
		this.verifier.verifyThat(RosterConstraints::seniority)
			.given(duty(NORTHERN, MONDAY, terms(1, 1)), duty(NORTHERN, MONDAY, terms(2, 3)),
					duty(SOUTHERN, MONDAY, terms(3, 1)), duty(SOUTHERN, MONDAY, terms(4, 1)),
					afternoon(NORTHERN, MONDAY, terms(5, 2)), afternoon(NORTHERN, MONDAY, terms(6, 2)),
					afternoon(SOUTHERN, MONDAY, terms(7, 1)))
			.penalizesBy(2);
	}

	@Test
	void noTwoOfOneOfficeSitOnOneDay() {
		this.verifier.verifyThat(RosterConstraints::officesApart)
			.given(duty(NORTHERN, MONDAY, of(1, 1)), afternoon(NORTHERN, MONDAY, of(2, 1)),
					duty(NORTHERN, MONDAY, of(3, 2)), duty(SOUTHERN, MONDAY, of(4, 1)),
					duty(NORTHERN, MONDAY.plusDays(1), of(5, 1)), afternoon(NORTHERN, MONDAY, of(1, 1)),
					duty(NORTHERN, MONDAY, person(6)), duty(NORTHERN, MONDAY, person(7)))
			.penalizesBy(2);
	}

	private PlannedDuty duty(PlannedStudio studio, LocalDate day, @Nullable PlannedSitter sitter) {
		return PlannedDuty.open(seat(studio, day, Half.MORNING, false, null), null, List.of(person(9))).of(sitter);
	}

	private PlannedDuty afternoon(PlannedStudio studio, LocalDate day, PlannedSitter sitter) {
		return PlannedDuty.open(seat(studio, day, Half.AFTERNOON, false, null), null, List.of(person(9))).of(sitter);
	}

	private PlannedDuty fixed(PlannedStudio studio, LocalDate day, PlannedSitter sitter) {
		return PlannedDuty.fixed(seat(studio, day, Half.MORNING, false, null), sitter);
	}

	private PlannedDuty needing(boolean leadingCadre, @Nullable Profession profession, PlannedSitter sitter) {
		return PlannedDuty.open(seat(NORTHERN, MONDAY, Half.MORNING, leadingCadre, profession), null, List.of(sitter))
			.of(sitter);
	}

	private PlannedDuty before(PlannedSitter before) {
		return PlannedDuty.open(seat(NORTHERN, MONDAY, Half.MORNING, false, null), before, List.of(before));
	}

	private DutySeat seat(PlannedStudio studio, LocalDate day, Half half, boolean leadingCadre,
			@Nullable Profession profession) {
		return new DutySeat(RandomRoster.id(5, this.duties++), studio, day, half, 1, leadingCadre, profession);
	}

	private static PlannedSitter person(int n) {
		return person(n, anywhere());
	}

	private static PlannedSitter person(int n, SitterDays days) {
		return new PlannedSitter(RandomRoster.id(1, n), traits(false), days, SitterWish.NONE, LIMITS, 0);
	}

	private static PlannedSitter member(int n) {
		return person(n, new SitterDays(List.of(new SitterDays.Seat(NORTHERN.id(), new DaySpan(MONDAY, null))),
				List.of(), List.of()));
	}

	private static PlannedSitter cadre(int n) {
		return new PlannedSitter(RandomRoster.id(1, n), traits(true), anywhere(), SitterWish.NONE, LIMITS, 0);
	}

	private static PlannedSitter expert(int n, Profession profession) {
		return new PlannedSitter(RandomRoster.id(1, n), new SitterTraits(false, Set.of(profession), null, Set.of(), 1),
				anywhere(), SitterWish.NONE, LIMITS, 0);
	}

	private static PlannedSitter terms(int n, int terms) {
		return new PlannedSitter(RandomRoster.id(1, n), new SitterTraits(false, Set.of(), null, Set.of(), terms),
				anywhere(), SitterWish.NONE, LIMITS, 0);
	}

	private static PlannedSitter of(int n, int office) {
		return new PlannedSitter(RandomRoster.id(1, n),
				new SitterTraits(false, Set.of(), "office " + office, Set.of(), 1), anywhere(), SitterWish.NONE, LIMITS,
				0);
	}

	private static SitterTraits traits(boolean leadingCadre) {
		return new SitterTraits(leadingCadre, Set.of(), null, Set.of(), 1);
	}

	private static SitterDays anywhere() {
		return new SitterDays(List.of(), List.of(), List.of());
	}

}
