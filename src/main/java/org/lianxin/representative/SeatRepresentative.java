package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an elected representative to be entered and placed in a studio at once.
 *
 * @param weekday the fixed day of reception, or null where there is none
 * @param dutyTime the hours of that day, in words
 */
public record SeatRepresentative(ElectRepresentative election, UUID studioId, @Nullable DayOfWeek weekday,
		@Nullable String dutyTime) {
}
