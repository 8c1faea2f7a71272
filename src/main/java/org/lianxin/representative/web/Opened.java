package org.lianxin.representative.web;

import java.util.Set;

import org.lianxin.studio.BoardPart;

/** What the boards of a county tell the public, by the county's checklist (五公开). */
record Opened(boolean people, boolean fields, boolean dutyTimes, boolean contact) {

	static Opened of(Set<BoardPart> parts) {
		return new Opened(parts.contains(BoardPart.PEOPLE), parts.contains(BoardPart.FIELDS),
				parts.contains(BoardPart.DUTY_TIMES), parts.contains(BoardPart.CONTACT));
	}

	/** Tells whether it may be said who receives when. */
	boolean duties() {
		return this.people && this.dutyTimes;
	}

}
