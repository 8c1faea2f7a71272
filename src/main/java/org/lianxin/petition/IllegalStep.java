package org.lianxin.petition;

import org.lianxin.shared.Conflict;

/** The loop has no such move from where the petition stands. */
public class IllegalStep extends Conflict {

	IllegalStep(PetitionNumber number, Step from, Step to) {
		super("petition.step.illegal", number, from, to);
	}

}
