package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which duties of a draft are asked for; null for all.
 *
 * @param representative only those that they are to take, or have in what stands
 * @param after the cursor of the page before
 */
public record RosterFilter(@Nullable UUID studio, @Nullable Show show, @Nullable UUID representative,
		@Nullable UUID after) {

	/** Which duties are shown. */
	public enum Show {

		/** Those that what stands does not have. */
		NEW,
		/** Those that go to somebody else, or to nobody. */
		CHANGED,
		/** Those that nobody asks for any more. */
		GONE,
		/** Those that stay as they are. */
		UNCHANGED,
		/** Those for which nobody is found. */
		UNFILLED,
		/** Those that are left as they are when the rest is solved again. */
		PINNED;

		/** Returns the message key of its name. */
		public String key() {
			return "roster.show." + name();
		}

	}

	boolean lets(RosterDutyRow row, @Nullable UUID before) {
		return (this.studio == null || this.studio.equals(row.studioId())) && (this.representative == null
				|| this.representative.equals(row.representativeId()) || this.representative.equals(before))
				&& shows(row);
	}

	private boolean shows(RosterDutyRow row) {
		if (this.show == null) {
			return row.fate() != RosterDutyRow.Fate.GONE;
		}
		return switch (this.show) {
			case NEW -> row.fate() == RosterDutyRow.Fate.NEW;
			case CHANGED -> row.fate() == RosterDutyRow.Fate.CHANGED;
			case GONE -> row.fate() == RosterDutyRow.Fate.GONE;
			case UNCHANGED -> row.fate() == RosterDutyRow.Fate.UNCHANGED;
			case UNFILLED -> row.isUnfilled() && row.fate() != RosterDutyRow.Fate.GONE;
			case PINNED -> row.pinned();
		};
	}

}
