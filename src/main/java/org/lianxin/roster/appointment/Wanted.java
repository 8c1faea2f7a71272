package org.lianxin.roster.appointment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * Whom a resident wants to meet: somebody of a studio, one by name, or one of a trade.
 *
 * @param studioId the studio, null for any
 * @param representativeId the one asked for by name, null for whoever sits there
 * @param profession the trade, null for any
 */
public record Wanted(@Nullable UUID studioId, @Nullable UUID representativeId, @Nullable Profession profession) {

	/** Tells whether nothing is said at all. */
	public boolean isAnybody() {
		return this.studioId == null && this.representativeId == null && this.profession == null;
	}

	/** Tells whether whoever sits in that duty is wanted. */
	boolean fits(Slot slot) {
		if (this.representativeId != null) {
			return this.representativeId.equals(slot.representativeId());
		}
		return this.profession == null || slot.professions().contains(this.profession);
	}

}
