package org.lianxin.placement;

import org.lianxin.placement.solver.PlacementRule;

/**
 * What a rule makes of a plan, in figures that its page puts into words.
 *
 * @param weight how much one case counts for the county
 * @param cases how often it is met, or broken where it is one to be kept
 */
public record RuleLine(PlacementRule rule, int weight, int cases) {

	/** Tells whether something is wrong. */
	public boolean isBroken() {
		return this.cases > 0 && (this.rule.isHard() || this.rule == PlacementRule.EVERYBODY_SEATED
				|| this.rule == PlacementRule.LEADING_CADRE);
	}

}
