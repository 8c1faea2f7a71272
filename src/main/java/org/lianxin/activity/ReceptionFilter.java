package org.lianxin.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Days;

/**
 * Which receptions a list shows; null is any.
 *
 * @param from the first day, until the last
 * @param after the cursor of the page before: day and id
 */
public record ReceptionFilter(@Nullable ReceptionKind kind, @Nullable UUID studioId, @Nullable LocalDate from,
		@Nullable LocalDate until, @Nullable String after) {

	/** Returns the same from its first page on. */
	ReceptionFilter fromTheStart() {
		return new ReceptionFilter(this.kind, this.studioId, this.from, this.until, null);
	}

	/** Returns the day that the cursor names, null for none that can be read. */
	@Nullable LocalDate afterDay() {
		try {
			return (this.after != null) ? Days.read(this.after.split("_", 2)[0]) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** Returns the id that the cursor names, null for none that can be read. */
	@Nullable UUID afterId() {
		try {
			return (afterDay() != null && this.after != null && this.after.contains("_"))
					? UUID.fromString(this.after.split("_", 2)[1]) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
