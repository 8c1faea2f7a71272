package org.lianxin.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A duty of a draft in its list.
 *
 * @param id its id in the draft
 * @param starts local time, as ends
 * @param representativeId who is to sit, null while nobody is found; code and name go
 * with it
 * @param beforeName who sits there in what stands, null for nobody
 * @param fate what it makes of what stands
 * @param settled pinned in what stands, so that drafts can't change it
 */
public record RosterDutyRow(UUID id, UUID studioId, String studioName, LocalDate day, Half half, LocalTime starts,
		LocalTime ends, int seat, boolean leadingCadre, @Nullable Profession profession,
		@Nullable UUID representativeId, @Nullable String code, @Nullable String name, @Nullable String beforeName,
		Fate fate, boolean pinned, boolean byHand, boolean settled) {

	/** What a draft makes of a duty that stands. */
	public enum Fate {

		/** It is new. */
		NEW,
		/** It goes to somebody else, or to nobody. */
		CHANGED,
		/** It stays as it is. */
		UNCHANGED,
		/** Nobody asks for it any more. */
		GONE;

		/** Returns the message key of its name. */
		public String key() {
			return "roster.fate." + name();
		}

	}

	/** Tells whether nobody is found for it. */
	public boolean isUnfilled() {
		return this.representativeId == null;
	}

}
