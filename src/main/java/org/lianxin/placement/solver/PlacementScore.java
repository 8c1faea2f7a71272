package org.lianxin.placement.solver;

import ai.timefold.solver.core.api.score.buildin.bendable.BendableScore;

/**
 * How good a plan is; what comes first decides.
 *
 * @param broken cases in which a rule is broken that must be kept
 * @param unseated people for whom there is no seat
 * @param unevenness the sum of the squares of the studios' sizes
 * @param suitability how well people and studios suit each other
 */
public record PlacementScore(int broken, int unseated, int unevenness, int suitability) {

	static PlacementScore of(BendableScore score) {
		return new PlacementScore(-score.hardScore(0), -score.softScore(0), -score.softScore(1), score.softScore(2));
	}

	/** Returns the score of what a run found. */
	public static PlacementScore of(PlacementProblem found) {
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
