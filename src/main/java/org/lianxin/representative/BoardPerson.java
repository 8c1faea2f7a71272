package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A representative as the public board of their studio shows them: nothing of their age,
 * phone or home.
 *
 * @param code short code in QR codes
 * @param photoId the attachment that shows them
 * @param weekday the day on which they receive; null for none and for whoever is exempt,
 * and dutyTime with it
 */
public record BoardPerson(String code, String name, @Nullable String post, @Nullable String field,
		@Nullable String strengths, @Nullable String languages, List<Profession> professions, @Nullable UUID photoId,
		UUID studioId, @Nullable DayOfWeek weekday, @Nullable String dutyTime) {

	/** Returns the family name, for the place of a photo. */
	public String initial() {
		return this.name.substring(0, this.name.offsetByCodePoints(0, 1));
	}

}
