package org.lianxin.roster.appointment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;

/**
 * Who does something with an appointment, by the name of that day.
 *
 * @param accountId null for the resident and for the portal itself
 * @param name null for the resident and for the portal itself
 */
record Actor(@Nullable UUID accountId, @Nullable String name, @Nullable String workplace) {

	/** The resident, whose name the timeline never holds. */
	static final Actor RESIDENT = new Actor(null, null, null);

	/** The portal, where one thing follows from another. */
	static final Actor PORTAL = new Actor(null, null, null);

	/** The person of the county who is signed in. */
	static Actor signedIn() {
		SignedIn person = SignedIn.required();
		return new Actor(person.accountId(), person.name(), person.workplace());
	}

}
