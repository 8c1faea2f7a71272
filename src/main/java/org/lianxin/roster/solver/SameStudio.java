package org.lianxin.roster.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.common.decorator.SelectionFilter;
import ai.timefold.solver.core.impl.heuristic.selector.move.generic.SwapMove;

/** Lets only duties of one studio be exchanged: hardly anybody sits in two. */
public class SameStudio implements SelectionFilter<RosterProblem, SwapMove<RosterProblem>> {

	@Override
	public boolean accept(ScoreDirector<RosterProblem> director, SwapMove<RosterProblem> move) {
		PlannedDuty one = (PlannedDuty) move.getLeftEntity();
		PlannedDuty other = (PlannedDuty) move.getRightEntity();
		return one.studio() == other.studio() && one.sitter() != other.sitter();
	}

}
