package org.lianxin.representative;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That somebody sat in a studio.
 *
 * @param code of the representative, whose name goes with it
 * @param from the first day there
 * @param until the first day on which they no longer sat there, or null while they do
 * @param byName who placed them, where that is kept
 */
public record PlacementView(String code, String name, String studioSlug, String studioName, LocalDate from,
		@Nullable LocalDate until, @Nullable DayOfWeek weekday, @Nullable String dutyTime, @Nullable String reason,
		@Nullable String byName, @Nullable String endReason, @Nullable String endedByName) {

	/** Returns the last day there. */
	public @Nullable LocalDate lastDay() {
		return (this.until != null) ? this.until.minusDays(1) : null;
	}

}
