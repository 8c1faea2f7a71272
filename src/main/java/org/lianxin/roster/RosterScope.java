package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;

/**
 * Which duties of a roster the one signed in may read: a liaison those of their studio,
 * the county all.
 *
 * @param studio the one studio whose duties, loads and gaps are shown, null for all
 */
record RosterScope(@Nullable UUID studio) {

	/** Returns what the one signed in may read. */
	static RosterScope ofReader() {
		SignedIn person = SignedIn.required();
		return new RosterScope((person.role() == Role.LIAISON) ? person.workplaceId().orElseThrow() : null);
	}

	/** Tells whether a roster decides anything here. */
	boolean meets(RosterView roster) {
		UUID drawnFor = roster.settings().studioId();
		return this.studio == null || drawnFor == null || drawnFor.equals(this.studio);
	}

	boolean lets(UUID studioId) {
		return this.studio == null || this.studio.equals(studioId);
	}

	/** Returns the studio to be shown where one was asked for. */
	@Nullable UUID narrow(@Nullable UUID asked) {
		return (this.studio != null) ? this.studio : asked;
	}

	RosterFilter narrow(RosterFilter asked) {
		return new RosterFilter(narrow(asked.studio()), asked.show(), asked.representative(), asked.after());
	}

}
