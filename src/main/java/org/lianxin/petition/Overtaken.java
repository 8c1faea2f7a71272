package org.lianxin.petition;

import org.lianxin.shared.Conflict;

/**
 * Somebody else has done something to the petition since this person looked at it.
 */
public class Overtaken extends Conflict {

	Overtaken(PetitionNumber number) {
		super("petition.overtaken", number);
	}

}
