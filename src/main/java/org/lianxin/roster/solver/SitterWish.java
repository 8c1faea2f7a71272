package org.lianxin.roster.solver;

import java.time.DayOfWeek;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.Half;

/**
 * When a representative would rather sit.
 *
 * @param weekdays empty for any
 * @param half null for either
 */
public record SitterWish(Set<DayOfWeek> weekdays, @Nullable Half half) {

	/** Somebody to whom all days are the same. */
	public static final SitterWish NONE = new SitterWish(Set.of(), null);

	public SitterWish {
		weekdays = Set.copyOf(weekdays);
	}

	/** Returns how many of the two wishes a half day does not meet. */
	int missedBy(DayOfWeek weekday, Half half) {
		int missed = (this.weekdays.isEmpty() || this.weekdays.contains(weekday)) ? 0 : 1;
		return (this.half == null || this.half == half) ? missed : missed + 1;
	}

}
