package org.lianxin.roster.solver;

import ai.timefold.solver.core.api.score.buildin.bendable.BendableScore;

/**
 * A rule of the roster, by the name that the solver and the screens know it by. What
 * stands at a higher level is never given up for what stands below.
 */
public enum RosterRule {

	/** Nobody sits in two places in the same half of a day. */
	ONE_AT_A_TIME(Tier.MUST),
	/** Nobody sits while suspended, exempt or no longer a representative. */
	IN_SERVICE(Tier.MUST),
	/** Nobody sits while on leave. */
	NOT_ON_LEAVE(Tier.MUST),
	/**
	 * Everybody sits in studios that are theirs on that day, or to which they are lent.
	 */
	OWN_STUDIO(Tier.MUST),
	/** Nobody has more duties in a month than the county allows. */
	MOST_PER_MONTH(Tier.MUST),
	/** A seat for a leading cadre is taken by one. */
	LEADING_CADRE(Tier.MUST),
	/** A seat for a trade is taken by somebody strong in it. */
	PROFESSION(Tier.MUST),
	/** Somebody is found for each duty. */
	FILLED(Tier.SEAT),
	/** All have sat equally often: the sum of the squares of what each has. */
	EVEN_LOAD(Tier.BALANCE),
	/** Nobody has more in a quarter than each should have. */
	QUOTA(Tier.BALANCE),
	/** A published duty stays with whoever it was published for. */
	STABILITY(Tier.BALANCE),
	/** The duties of one representative lie apart. */
	SPREAD(Tier.WISH),
	/** Duties fall on the weekdays and halves that suit. */
	WEEKDAYS(Tier.WISH),
	/** They sit near home. */
	NEAR_HOME(Tier.WISH),
	/** Those who sit together are some of them experienced and some new. */
	SENIORITY(Tier.WISH),
	/** No two of one office sit in one studio on one day. */
	OFFICES_APART(Tier.WISH);

	/** The levels of the score: one that must not be broken, three to be weighed. */
	static final int HARD_LEVELS = 1;

	static final int SOFT_LEVELS = 3;

	private final Tier tier;

	RosterRule(Tier tier) {
		this.tier = tier;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "roster.rule." + name();
	}

	/** Tells whether a roster that breaks it can't be published. */
	public boolean isHard() {
		return this.tier == Tier.MUST;
	}

	/** Tells whether a county may say how much it counts. */
	public boolean isWeighed() {
		return isBalance() || isWish();
	}

	/** Tells whether it counts before all wishes. */
	public boolean isBalance() {
		return this.tier == Tier.BALANCE;
	}

	/** Tells whether it counts only where load and stability are indifferent. */
	public boolean isWish() {
		return this.tier == Tier.WISH;
	}

	/** Returns the score of one case that counts that much. */
	BendableScore of(int weight) {
		return switch (this.tier) {
			case MUST -> BendableScore.ofHard(HARD_LEVELS, SOFT_LEVELS, 0, weight);
			case SEAT -> BendableScore.ofSoft(HARD_LEVELS, SOFT_LEVELS, 0, weight);
			case BALANCE -> BendableScore.ofSoft(HARD_LEVELS, SOFT_LEVELS, 1, weight);
			case WISH -> BendableScore.ofSoft(HARD_LEVELS, SOFT_LEVELS, 2, weight);
		};
	}

	/** Returns the part of a score that is this rule's. */
	int in(BendableScore score) {
		return switch (this.tier) {
			case MUST -> score.hardScore(0);
			case SEAT -> score.softScore(0);
			case BALANCE -> score.softScore(1);
			case WISH -> score.softScore(2);
		};
	}

	private enum Tier {

		MUST, SEAT, BALANCE, WISH

	}

}
