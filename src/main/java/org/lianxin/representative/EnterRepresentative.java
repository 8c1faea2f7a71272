package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an elected representative to be entered, with what is known already.
 *
 * @param termId the term that they were elected for, or null
 * @param studioId the studio where they sit from today on, or null; weekday and dutyTime
 * go with it
 */
public record EnterRepresentative(ElectRepresentative election, @Nullable UUID termId, @Nullable UUID studioId,
		@Nullable DayOfWeek weekday, @Nullable String dutyTime) {
}
