package org.lianxin.roster.solver;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/**
 * The rules by which a roster is judged, one constraint for each. {@link Reckoning} asks
 * the same of one duty at a time.
 */
public class RosterConstraints implements ConstraintProvider {

	private static final int WEEK = 7;

	@Override
	public Constraint[] defineConstraints(ConstraintFactory rules) {
		return new Constraint[] { oneAtATime(rules), inService(rules), notOnLeave(rules), ownStudio(rules),
				mostPerMonth(rules), leadingCadre(rules), profession(rules), filled(rules), evenLoad(rules),
				quota(rules), stability(rules), spread(rules), weekdays(rules), nearHome(rules), seniority(rules),
				officesApart(rules) };
	}

	/** Two that both stay were brought together by somebody else. */
	Constraint oneAtATime(ConstraintFactory rules) {
		return rules
			.forEachUniquePair(PlannedDuty.class, Joiners.equal(PlannedDuty::sitter), Joiners.equal(PlannedDuty::slot))
			.filter((one, other) -> one.isOpen() || other.isOpen())
			.penalize(RosterRule.ONE_AT_A_TIME.of(1))
			.asConstraint(RosterRule.ONE_AT_A_TIME.name());
	}

	Constraint inService(ConstraintFactory rules) {
		return broken(rules, RosterRule.IN_SERVICE, (duty) -> !sitter(duty).servesOn(duty.seat().day()));
	}

	Constraint notOnLeave(ConstraintFactory rules) {
		return broken(rules, RosterRule.NOT_ON_LEAVE, (duty) -> sitter(duty).isOnLeave(duty.seat().day()));
	}

	Constraint ownStudio(ConstraintFactory rules) {
		return broken(rules, RosterRule.OWN_STUDIO,
				(duty) -> !sitter(duty).belongsTo(duty.studio(), duty.seat().day()));
	}

	/** What is past may have been too much; only what is still to be decided counts. */
	Constraint mostPerMonth(ConstraintFactory rules) {
		return rules.forEach(PlannedDuty.class)
			.groupBy(PlannedDuty::sitter, PlannedDuty::month, ConstraintCollectors.count(),
					ConstraintCollectors.sum((PlannedDuty duty) -> duty.isOpen() ? 1 : 0))
			.filter((sitter, month, duties, open) -> open > 0 && duties > sitter.limits().mostPerMonth())
			.penalize(RosterRule.MOST_PER_MONTH.of(1),
					(sitter, month, duties, open) -> Math.min(open, duties - sitter.limits().mostPerMonth()))
			.asConstraint(RosterRule.MOST_PER_MONTH.name());
	}

	Constraint leadingCadre(ConstraintFactory rules) {
		return broken(rules, RosterRule.LEADING_CADRE,
				(duty) -> duty.seat().leadingCadre() && !sitter(duty).traits().leadingCadre());
	}

	Constraint profession(ConstraintFactory rules) {
		return broken(rules, RosterRule.PROFESSION, (duty) -> !sitter(duty).isStrongIn(duty.seat().profession()));
	}

	private static Constraint broken(ConstraintFactory rules, RosterRule rule, Predicate<PlannedDuty> broken) {
		return missed(rules, rule, (duty) -> broken.test(duty) ? 1 : 0);
	}

	private static Constraint missed(ConstraintFactory rules, RosterRule rule, ToIntFunction<PlannedDuty> cases) {
		return rules.forEach(PlannedDuty.class)
			.filter((duty) -> duty.isOpen() && cases.applyAsInt(duty) > 0)
			.penalize(rule.of(1), cases)
			.asConstraint(rule.name());
	}

	Constraint filled(ConstraintFactory rules) {
		return rules.forEachIncludingUnassigned(PlannedDuty.class)
			.filter((duty) -> duty.isOpen() && duty.sitter() == null)
			.penalize(RosterRule.FILLED.of(1))
			.asConstraint(RosterRule.FILLED.name());
	}

	/**
	 * Of all ways to share out the same duties, the sum of the squares is least where all
	 * have had equally many, however many of them the other rules leave no choice. What
	 * they had before is a constant and left out.
	 */
	Constraint evenLoad(ConstraintFactory rules) {
		return rules.forEach(PlannedDuty.class)
			.groupBy(PlannedDuty::sitter, ConstraintCollectors.count())
			.penalize(RosterRule.EVEN_LOAD.of(1), (sitter, duties) -> duties * (duties + 2 * sitter.before()))
			.asConstraint(RosterRule.EVEN_LOAD.name());
	}

	/**
	 * What one has too many another has too few, so only the former is counted: that
	 * spares a look at all who have none.
	 */
	Constraint quota(ConstraintFactory rules) {
		return rules.forEach(PlannedDuty.class)
			.groupBy(PlannedDuty::sitter, PlannedDuty::quarter, ConstraintCollectors.count())
			.filter((sitter, quarter, duties) -> duties > sitter.limits().perQuarter())
			.penalize(RosterRule.QUOTA.of(1), (sitter, quarter, duties) -> duties - sitter.limits().perQuarter())
			.asConstraint(RosterRule.QUOTA.name());
	}

	Constraint stability(ConstraintFactory rules) {
		return rules.forEachIncludingUnassigned(PlannedDuty.class)
			.filter(PlannedDuty::isTakenAway)
			.penalize(RosterRule.STABILITY.of(1))
			.asConstraint(RosterRule.STABILITY.name());
	}

	Constraint spread(ConstraintFactory rules) {
		return rules.forEachUniquePair(PlannedDuty.class, Joiners.equal(PlannedDuty::sitter))
			.filter((one, other) -> (one.isOpen() || other.isOpen()) && tooClose(one, other) > 0)
			.penalize(RosterRule.SPREAD.of(1), RosterConstraints::tooClose)
			.asConstraint(RosterRule.SPREAD.name());
	}

	private static int tooClose(PlannedDuty one, PlannedDuty other) {
		return tooClose(sitter(one).limits().spreadDays(), one, other);
	}

	/** Counts each week begun that is missing between two duties of one person. */
	static int tooClose(int spreadDays, PlannedDuty one, PlannedDuty other) {
		int missing = spreadDays - Math.abs(one.day() - other.day());
		return (missing <= 0) ? 0 : (missing + WEEK - 1) / WEEK;
	}

	Constraint weekdays(ConstraintFactory rules) {
		return missed(rules, RosterRule.WEEKDAYS, (duty) -> unsuitable(duty, sitter(duty)));
	}

	static int unsuitable(PlannedDuty duty, PlannedSitter sitter) {
		return sitter.wish().missedBy(duty.seat().day().getDayOfWeek(), duty.seat().half());
	}

	Constraint nearHome(ConstraintFactory rules) {
		return broken(rules, RosterRule.NEAR_HOME, (duty) -> sitter(duty).isFarFrom(duty.studio()));
	}

	Constraint seniority(ConstraintFactory rules) {
		return rules.forEach(PlannedDuty.class)
			.groupBy(PlannedDuty::studio, PlannedDuty::slot, ConstraintCollectors.count(),
					ConstraintCollectors.sum((duty) -> experience(sitter(duty))))
			.filter((studio, slot, people, experienced) -> unmixed(people, experienced))
			.penalize(RosterRule.SENIORITY.of(1))
			.asConstraint(RosterRule.SENIORITY.name());
	}

	static int experience(PlannedSitter sitter) {
		return sitter.traits().isExperienced() ? 1 : 0;
	}

	/** Tells whether two or more sit together who are all new, or all experienced. */
	static boolean unmixed(int people, int experienced) {
		return people > 1 && (experienced == 0 || experienced == people);
	}

	Constraint officesApart(ConstraintFactory rules) {
		return rules.forEach(PlannedDuty.class)
			.filter((duty) -> duty.office() != null)
			.join(rules.forEach(PlannedDuty.class).filter((duty) -> duty.office() != null),
					Joiners.equal(PlannedDuty::studio), Joiners.equal(PlannedDuty::day),
					Joiners.equal(PlannedDuty::office), Joiners.lessThan(PlannedDuty::id))
			.filter((one, other) -> (one.isOpen() || other.isOpen()) && !sitter(one).equals(other.sitter()))
			.penalize(RosterRule.OFFICES_APART.of(1))
			.asConstraint(RosterRule.OFFICES_APART.name());
	}

	private static PlannedSitter sitter(PlannedDuty duty) {
		return Objects.requireNonNull(duty.sitter());
	}

}
