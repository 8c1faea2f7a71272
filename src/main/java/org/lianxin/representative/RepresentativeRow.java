package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A representative as the desk lists them, with the names of the places that their facts
 * point at.
 *
 * @param code short code in QR codes
 * @param state whether they serve today
 * @param photoId the attachment that shows them
 * @param studioId the studio of today, null while placed in none; studioSlug, studioName,
 * weekday and dutyTime go with it
 */
public record RepresentativeRow(UUID id, String code, RepresentativeFacts facts, RepresentativeState state,
		@Nullable UUID photoId, @Nullable UUID studioId, @Nullable String studioSlug, @Nullable String studioName,
		@Nullable DayOfWeek weekday, @Nullable String dutyTime, @Nullable String electoralUnit,
		@Nullable String contactVillage, @Nullable String residenceTownship) {

	/** Returns the name. */
	public String name() {
		return this.facts.name();
	}

}
