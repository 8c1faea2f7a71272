package org.lianxin.roster.solver;

import ai.timefold.solver.core.api.score.buildin.bendable.BendableScore;

/**
 * How good a roster is; what comes first decides.
 *
 * @param broken cases in which a rule is broken that must be kept
 * @param unfilled duties for which nobody is found
 * @param unevenness what load, quota and stability cost
 * @param wishes what the wishes cost that are not met
 */
public record RosterScore(int broken, int unfilled, int unevenness, int wishes) {

	static RosterScore of(BendableScore score) {
		return new RosterScore(-score.hardScore(0), -score.softScore(0), -score.softScore(1), -score.softScore(2));
	}

	/** Returns the score of what a run found. */
	public static RosterScore of(RosterProblem found) {
		BendableScore score = found.score();
		if (score == null) {
			throw new IllegalStateException("nothing has been searched yet");
		}
		return of(score);
	}

	/** Tells whether no rule is broken that must be kept. */
	public boolean isFeasible() {
		return this.broken == 0;
	}

}
