package org.lianxin.roster;

import org.lianxin.roster.solver.RosterRule;

/**
 * How a duty given to somebody stands with one rule.
 *
 * @param cases how often it is not met because of that, 0 where it is met
 */
public record RosterReason(RosterRule rule, int cases) {

	/** Tells whether it is met. */
	public boolean isMet() {
		return this.cases <= 0;
	}

	/** Returns the message key of the sentence that says so. */
	public String key() {
		return this.rule.key() + (isMet() ? ".met" : ".missed");
	}

}
