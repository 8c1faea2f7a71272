package org.lianxin.placement.solver;

import ai.timefold.solver.core.api.score.buildin.bendable.BendableScore;

/**
 * A rule of the placement, by the name that the solver and the screens know it by. What
 * stands at a higher level is never given up for what stands below.
 */
public enum PlacementRule {

	/** A township's representative sits in a studio of their own township. */
	OWN_TOWNSHIP(Tier.MUST),
	/** Nobody is placed in a studio that is suspended or closed. */
	RECEIVING_STUDIO(Tier.MUST),
	/** Husband and wife sit in different studios. */
	SPOUSES_APART(Tier.MUST),
	/** Superior and subordinate sit in different studios. */
	SUPERIORS_APART(Tier.MUST),
	/** Everybody chosen has a seat. */
	EVERYBODY_SEATED(Tier.SEAT),
	/** Studios are of even size. */
	EVEN_SIZES(Tier.BALANCE),
	/** The studio stands in the township of the village they keep contact with. */
	CONTACT_VILLAGE(Tier.WISH),
	/** The studio stands in the township that elected them. */
	ELECTORAL_UNIT(Tier.WISH),
	/** The studio stands in the township where they live. */
	RESIDENCE(Tier.WISH),
	/** The studio of an industry serves a trade that they are strong in. */
	PROFESSION(Tier.WISH),
	/** Each studio has a leading cadre. */
	LEADING_CADRE(Tier.WISH),
	/** Who already sits somewhere stays there. */
	STAY(Tier.WISH);

	/** The levels of the score: one that must not be broken, three to be weighed. */
	static final int HARD_LEVELS = 1;

	static final int SOFT_LEVELS = 3;

	private final Tier tier;

	PlacementRule(Tier tier) {
		this.tier = tier;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "placement.rule." + name();
	}

	/** Returns the message key of the sentence that refuses to break it. */
	public String refusal() {
		return "placement.refusal." + name();
	}

	/** Tells whether a plan that breaks it can't be published. */
	public boolean isHard() {
		return this.tier == Tier.MUST;
	}

	/** Tells whether a county may say how much it counts. */
	public boolean isWeighed() {
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
