package org.lianxin.petition;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The six steps of the loop in their order; a petition's step is the last one completed
 * (六步工作法).
 */
public enum Step {

	REGISTERED, RECEIVED, HANDLED, REPLIED, FEEDBACK, ARCHIVED;

	private static final Map<Step, Set<Step>> MOVES = Map.of(REGISTERED, EnumSet.of(RECEIVED, REPLIED, ARCHIVED),
			RECEIVED, EnumSet.of(HANDLED, ARCHIVED), HANDLED, EnumSet.of(RECEIVED, REPLIED), REPLIED,
			EnumSet.of(FEEDBACK), FEEDBACK, EnumSet.of(RECEIVED, ARCHIVED), ARCHIVED, EnumSet.noneOf(Step.class));

	/** Tells whether the loop has a move from this step to the next. */
	public boolean leadsTo(Step next) {
		return MOVES.get(this).contains(next);
	}

	/** Returns the message key of the step's name. */
	public String key() {
		return "petition.step." + name();
	}

}
