package org.lianxin.placement.solver;

import java.util.List;
import java.util.UUID;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.representative.Level;
import org.lianxin.representative.TiedPair;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioKind;

class PlacementConstraintsTests {

	private static final UUID NORTH = RandomCounty.id(3, 1);

	private static final UUID SOUTH = RandomCounty.id(3, 2);

	private static final PlannedStudio NORTHERN = studio(1, StudioKind.TOWNSHIP, NORTH, null, true);

	private static final PlannedStudio SOUTHERN = studio(2, StudioKind.TOWNSHIP, SOUTH, null, true);

	private static final PlannedStudio FARMING = studio(3, StudioKind.INDUSTRY, NORTH, Profession.AGRICULTURE, true);

	private static final PlannedStudio CLOSED = studio(4, StudioKind.TOWNSHIP, NORTH, null, false);

	private static final List<PlannedStudio> ALL = List.of(NORTHERN, SOUTHERN, FARMING, CLOSED);

	private final ConstraintVerifier<PlacementConstraints, PlacementProblem> verifier = ConstraintVerifier
		.build(new PlacementConstraints(), PlacementProblem.class, PlannedSeat.class);

	@Test
	void aTownshipsRepresentativeSitsInTheirOwnTownship() {
		this.verifier.verifyThat(PlacementConstraints::ownTownship)
			.given(seat(person(1, Level.TOWNSHIP, NORTH), NORTHERN), seat(person(2, Level.TOWNSHIP, NORTH), SOUTHERN),
					seat(person(3, Level.TOWNSHIP, NORTH), FARMING), seat(person(4, Level.TOWNSHIP, null), NORTHERN),
					seat(person(5, Level.COUNTY, NORTH), SOUTHERN), seat(person(6, Level.CITY, null), FARMING))
			.penalizesBy(3);
	}

	@Test
	void whereNobodyKnowsTheUnitTheHomeCounts() {
		PlannedPerson person = new PlannedPerson(RandomCounty.id(1, 1), Level.TOWNSHIP, false, List.of(), null, null,
				SOUTH);
		this.verifier.verifyThat(PlacementConstraints::ownTownship).given(seat(person, SOUTHERN)).penalizesBy(0);
		this.verifier.verifyThat(PlacementConstraints::ownTownship).given(seat(person, NORTHERN)).penalizesBy(1);
	}

	@Test
	void nobodyIsPlacedInAStudioThatDoesNotReceive() {
		this.verifier.verifyThat(PlacementConstraints::receivingStudio)
			.given(seat(person(1, Level.COUNTY, NORTH), CLOSED), seat(person(2, Level.COUNTY, NORTH), NORTHERN),
					PlannedSeat.fixed(person(3, Level.COUNTY, NORTH), CLOSED))
			.penalizesBy(1);
	}

	@Test
	void spousesSitApart() {
		TiedPair couple = tie(1, 2, TiedPair.Kind.SPOUSE);
		this.verifier.verifyThat(PlacementConstraints::spousesApart)
			.given(couple, seat(person(1, Level.COUNTY, NORTH), NORTHERN),
					seat(person(2, Level.COUNTY, NORTH), NORTHERN))
			.penalizesBy(1);
		this.verifier.verifyThat(PlacementConstraints::spousesApart)
			.given(couple, seat(person(1, Level.COUNTY, NORTH), NORTHERN),
					seat(person(2, Level.COUNTY, NORTH), SOUTHERN))
			.penalizesBy(0);
	}

	@Test
	void twoWhoStayWhereTheyAreAreNotTheSolversFault() {
		this.verifier.verifyThat(PlacementConstraints::spousesApart)
			.given(tie(1, 2, TiedPair.Kind.SPOUSE), PlannedSeat.fixed(person(1, Level.COUNTY, NORTH), NORTHERN),
					PlannedSeat.fixed(person(2, Level.COUNTY, NORTH), NORTHERN))
			.penalizesBy(0);
	}

	@Test
	void superiorAndSubordinateSitApart() {
		this.verifier.verifyThat(PlacementConstraints::superiorsApart)
			.given(tie(1, 2, TiedPair.Kind.SUPERIOR), tie(3, 4, TiedPair.Kind.SPOUSE),
					seat(person(1, Level.COUNTY, NORTH), NORTHERN),
					PlannedSeat.fixed(person(2, Level.COUNTY, NORTH), NORTHERN),
					seat(person(3, Level.COUNTY, NORTH), NORTHERN), seat(person(4, Level.COUNTY, NORTH), NORTHERN))
			.penalizesBy(1);
	}

	@Test
	void everybodyChosenHasASeat() {
		this.verifier.verifyThat(PlacementConstraints::everybodySeated)
			.given(seat(person(1, Level.COUNTY, NORTH), null), seat(person(2, Level.COUNTY, NORTH), NORTHERN))
			.penalizesBy(1);
	}

	@Test
	void sizesAreEven() {
		PlannedSeat[] even = { seat(person(1, Level.COUNTY, NORTH), NORTHERN),
				seat(person(2, Level.COUNTY, NORTH), SOUTHERN) };
		PlannedSeat[] uneven = { seat(person(1, Level.COUNTY, NORTH), NORTHERN),
				PlannedSeat.fixed(person(2, Level.COUNTY, NORTH), NORTHERN) };
		this.verifier.verifyThat(PlacementConstraints::evenSizes).given((Object[]) even).penalizesBy(2);
		this.verifier.verifyThat(PlacementConstraints::evenSizes).given((Object[]) uneven).penalizesBy(4);
	}

	@Test
	void theContactVillageIsNear() {
		this.verifier.verifyThat(PlacementConstraints::contactVillage)
			.given(seat(person(1, null, NORTH, null), NORTHERN), seat(person(2, null, NORTH, null), FARMING),
					seat(person(3, null, NORTH, null), SOUTHERN), seat(person(4, null, null, null), NORTHERN))
			.rewardsWith(2);
	}

	@Test
	void theElectoralUnitIsNear() {
		this.verifier.verifyThat(PlacementConstraints::electoralUnit)
			.given(seat(person(1, NORTH, null, null), NORTHERN), seat(person(2, NORTH, null, null), SOUTHERN))
			.rewardsWith(1);
	}

	@Test
	void homeIsNear() {
		this.verifier.verifyThat(PlacementConstraints::residence)
			.given(seat(person(1, null, null, SOUTH), SOUTHERN), seat(person(2, null, SOUTH, null), SOUTHERN))
			.rewardsWith(1);
	}

	@Test
	void theTradeMatches() {
		this.verifier.verifyThat(PlacementConstraints::profession)
			.given(seat(expert(1, Profession.AGRICULTURE), FARMING), seat(expert(2, Profession.LAW), FARMING),
					seat(expert(3, Profession.AGRICULTURE), NORTHERN),
					seat(expert(4, Profession.LAW), studio(5, StudioKind.INDUSTRY, null, null, true)))
			.rewardsWith(1);
	}

	@Test
	void eachStudioThatReceivesHasALeadingCadre() {
		this.verifier.verifyThat(PlacementConstraints::leadingCadre)
			.given(NORTHERN, SOUTHERN, CLOSED, seat(cadre(1), NORTHERN), seat(person(2, Level.COUNTY, NORTH), SOUTHERN))
			.penalizesBy(1);
	}

	@Test
	void whoSitsSomewhereStaysThere() {
		this.verifier.verifyThat(PlacementConstraints::stay)
			.given(PlannedSeat.open(person(1, Level.COUNTY, NORTH), NORTHERN, ALL).in(SOUTHERN),
					PlannedSeat.open(person(2, Level.COUNTY, NORTH), NORTHERN, ALL).in(NORTHERN),
					PlannedSeat.open(person(3, Level.COUNTY, NORTH), null, ALL).in(SOUTHERN))
			.penalizesBy(1);
	}

	private static PlannedStudio studio(int n, StudioKind kind, UUID township, @Nullable Profession profession,
			boolean receiving) {
		return new PlannedStudio(RandomCounty.id(2, n), kind, township, profession, receiving);
	}

	private static PlannedSeat seat(PlannedPerson person, @Nullable PlannedStudio studio) {
		return PlannedSeat.open(person, null, ALL).in(studio);
	}

	private static PlannedPerson person(int n, Level level, @Nullable UUID unit) {
		return new PlannedPerson(RandomCounty.id(1, n), level, false, List.of(), unit, null, null);
	}

	private static PlannedPerson person(int n, @Nullable UUID unit, @Nullable UUID contact, @Nullable UUID residence) {
		return new PlannedPerson(RandomCounty.id(1, n), Level.COUNTY, false, List.of(), unit, contact, residence);
	}

	private static PlannedPerson expert(int n, Profession profession) {
		return new PlannedPerson(RandomCounty.id(1, n), Level.COUNTY, false, List.of(profession), null, null, null);
	}

	private static PlannedPerson cadre(int n) {
		return new PlannedPerson(RandomCounty.id(1, n), Level.COUNTY, true, List.of(), null, null, null);
	}

	private static TiedPair tie(int one, int other, TiedPair.Kind kind) {
		return new TiedPair(RandomCounty.id(1, one), RandomCounty.id(1, other), kind);
	}

}
