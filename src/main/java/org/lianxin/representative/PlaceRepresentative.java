package org.lianxin.representative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a representative to sit in a studio.
 *
 * @param from the first day there
 * @param weekday the fixed day of reception, or null where there is none
 * @param dutyTime the hours of that day, in words
 * @param reason why they are placed or moved there, or null where nobody asks
 */
public record PlaceRepresentative(UUID representativeId, UUID studioId, LocalDate from, @Nullable DayOfWeek weekday,
		@Nullable String dutyTime, @Nullable String reason) {

	/** Asks for it without a reason. */
	public PlaceRepresentative(UUID representativeId, UUID studioId, LocalDate from, @Nullable DayOfWeek weekday,
			@Nullable String dutyTime) {
		this(representativeId, studioId, from, weekday, dutyTime, null);
	}

}
