package org.lianxin.petition;

import org.lianxin.shared.NotFound;

/** No such petition in this county, or none that this person may know of. */
public class PetitionUnknown extends NotFound {

	PetitionUnknown() {
		super("petition.unknown");
	}

}
