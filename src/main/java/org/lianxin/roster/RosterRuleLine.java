package org.lianxin.roster;

import org.lianxin.roster.solver.RosterRule;

/**
 * What one rule makes of a draft.
 *
 * @param weight how much a case of it counts
 * @param cases how often it is not met
 */
public record RosterRuleLine(RosterRule rule, int weight, int cases) {

	/** Returns what all cases cost together. */
	public int cost() {
		return this.weight * this.cases;
	}

}
