package org.lianxin.petition;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which petitions a list shows; null is any.
 *
 * @param event code of the event by whose QR code they came
 * @param text words that must all occur, or a number
 * @param after the cursor of the page before
 */
public record WorkListFilter(Tab tab, @Nullable Step step, @Nullable UUID studioId, @Nullable UUID unitId,
		@Nullable PetitionKind kind, @Nullable UUID townshipId, @Nullable Source source, @Nullable Due due,
		@Nullable String event, @Nullable String text, @Nullable String after) {

	/** Which part of the petitions that a person may see. */
	public enum Tab {

		/** Lies on my desk now; the first due comes first. */
		MINE,
		/** Whatever I may see; the newest comes first. */
		ALL,
		/** Closed; the newest comes first. */
		ARCHIVED;

		/** Returns the message key of its name. */
		public String key() {
			return "petition.tab." + name();
		}

	}

	/** When a petition is due. */
	public enum Due {

		OVERDUE, TODAY, WITHIN_WEEK;

		/** Returns the message key of its name. */
		public String key() {
			return "petition.due." + name();
		}

	}

	WorkListFilter fromTheStart() {
		return new WorkListFilter(this.tab, this.step, this.studioId, this.unitId, this.kind, this.townshipId,
				this.source, this.due, this.event, this.text, null);
	}

	/** Tells whether anything but the tab narrows the list. */
	public boolean isNarrowed() {
		return this.step != null || this.studioId != null || this.unitId != null || this.kind != null
				|| this.townshipId != null || this.source != null || this.due != null || this.event != null
				|| this.text != null;
	}

}
