package org.lianxin.placement.solver;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.TiedPair;

/** The rules by which a placement is judged, one constraint for each. */
public class PlacementConstraints implements ConstraintProvider {

	@Override
	public Constraint[] defineConstraints(ConstraintFactory rules) {
		return new Constraint[] { ownTownship(rules), receivingStudio(rules), spousesApart(rules),
				superiorsApart(rules), everybodySeated(rules), evenSizes(rules), contactVillage(rules),
				electoralUnit(rules), residence(rules), profession(rules), leadingCadre(rules), stay(rules) };
	}

	Constraint ownTownship(ConstraintFactory rules) {
		return broken(rules, PlacementRule.OWN_TOWNSHIP,
				(seat) -> seat.isChosen() && !seat.person().maySitIn(studio(seat)));
	}

	Constraint receivingStudio(ConstraintFactory rules) {
		return broken(rules, PlacementRule.RECEIVING_STUDIO, (seat) -> seat.isChosen() && !studio(seat).receiving());
	}

	private static Constraint broken(ConstraintFactory rules, PlacementRule rule, Predicate<PlannedSeat> broken) {
		return rules.forEach(PlannedSeat.class).filter(broken::test).penalize(rule.of(1)).asConstraint(rule.name());
	}

	Constraint spousesApart(ConstraintFactory rules) {
		return apart(rules, PlacementRule.SPOUSES_APART, TiedPair.Kind.SPOUSE);
	}

	Constraint superiorsApart(ConstraintFactory rules) {
		return apart(rules, PlacementRule.SUPERIORS_APART, TiedPair.Kind.SUPERIOR);
	}

	/** Two who both stay where they are were brought together by somebody else. */
	private static Constraint apart(ConstraintFactory rules, PlacementRule rule, TiedPair.Kind kind) {
		return rules.forEach(TiedPair.class)
			.filter((tie) -> tie.kind() == kind)
			.join(PlannedSeat.class, Joiners.equal(TiedPair::one, PlannedSeat::id))
			.join(PlannedSeat.class, Joiners.equal((tie, one) -> tie.other(), PlannedSeat::id),
					Joiners.equal((tie, one) -> one.studio(), PlannedSeat::studio))
			.filter((tie, one, other) -> one.isChosen() || other.isChosen())
			.penalize(rule.of(1))
			.asConstraint(rule.name());
	}

	Constraint everybodySeated(ConstraintFactory rules) {
		return rules.forEachIncludingUnassigned(PlannedSeat.class)
			.filter((seat) -> seat.isChosen() && seat.studio() == null)
			.penalize(PlacementRule.EVERYBODY_SEATED.of(1))
			.asConstraint(PlacementRule.EVERYBODY_SEATED.name());
	}

	/**
	 * Of all ways to seat the same people, the sum of the squares is least where the
	 * sizes are most even, however many of them geography leaves no choice.
	 */
	Constraint evenSizes(ConstraintFactory rules) {
		return rules.forEach(PlannedSeat.class)
			.groupBy(PlannedSeat::studio, ConstraintCollectors.count())
			.penalize(PlacementRule.EVEN_SIZES.of(1), (studio, size) -> size * size)
			.asConstraint(PlacementRule.EVEN_SIZES.name());
	}

	Constraint contactVillage(ConstraintFactory rules) {
		return near(rules, PlacementRule.CONTACT_VILLAGE, PlannedPerson::contactTownshipId);
	}

	Constraint electoralUnit(ConstraintFactory rules) {
		return near(rules, PlacementRule.ELECTORAL_UNIT, PlannedPerson::unitTownshipId);
	}

	Constraint residence(ConstraintFactory rules) {
		return near(rules, PlacementRule.RESIDENCE, PlannedPerson::residenceTownshipId);
	}

	private static Constraint near(ConstraintFactory rules, PlacementRule rule,
			Function<PlannedPerson, @Nullable UUID> township) {
		return met(rules, rule, (seat) -> studio(seat).standsIn(township.apply(seat.person())));
	}

	Constraint profession(ConstraintFactory rules) {
		return met(rules, PlacementRule.PROFESSION, (seat) -> seat.person().suits(studio(seat)));
	}

	private static Constraint met(ConstraintFactory rules, PlacementRule rule, Predicate<PlannedSeat> met) {
		return rules.forEach(PlannedSeat.class)
			.filter((seat) -> seat.isChosen() && met.test(seat))
			.reward(rule.of(1))
			.asConstraint(rule.name());
	}

	Constraint leadingCadre(ConstraintFactory rules) {
		return rules.forEach(PlannedStudio.class)
			.filter(PlannedStudio::receiving)
			.ifNotExists(PlannedSeat.class, Joiners.equal(Function.identity(), PlannedSeat::studio),
					Joiners.equal((studio) -> true, PlannedSeat::isOfLeadingCadre))
			.penalize(PlacementRule.LEADING_CADRE.of(1))
			.asConstraint(PlacementRule.LEADING_CADRE.name());
	}

	Constraint stay(ConstraintFactory rules) {
		return rules.forEach(PlannedSeat.class)
			.filter((seat) -> seat.isChosen() && seat.isMoved())
			.penalize(PlacementRule.STAY.of(1))
			.asConstraint(PlacementRule.STAY.name());
	}

	private static PlannedStudio studio(PlannedSeat seat) {
		return Objects.requireNonNull(seat.studio());
	}

}
