package org.lianxin.petition;

import org.lianxin.shared.Conflict;

/** The petition stands where this can't be done to it, or lies on another desk. */
public class NotPossibleNow extends Conflict {

	NotPossibleNow(PetitionNumber number, Act act) {
		super("petition.act.impossible", number, act);
	}

}
