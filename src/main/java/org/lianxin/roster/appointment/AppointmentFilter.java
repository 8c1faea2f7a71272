package org.lianxin.roster.appointment;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which appointments a list shows; null is any.
 *
 * @param late only those that wait for an answer or an outcome and whose time is near or
 * over
 * @param open only those in which something is still to be done
 * @param studioId the studio where they meet
 * @param day of the duty
 * @param after the cursor of the page before
 */
public record AppointmentFilter(boolean late, boolean open, @Nullable AppointmentState state, @Nullable UUID studioId,
		@Nullable LocalDate day, @Nullable String after) {

	/** Returns the same from its first page on. */
	AppointmentFilter fromTheStart() {
		return new AppointmentFilter(this.late, this.open, this.state, this.studioId, this.day, null);
	}

	/** Returns what of the cursor says whether disturbed ones come still, 0 or 1. */
	int rank() {
		return (this.after != null && this.after.startsWith("1")) ? 1 : 0;
	}

	/** Returns the id that the cursor names, null for none that can be read. */
	@Nullable UUID last() {
		try {
			return (this.after != null && this.after.length() > 1) ? UUID.fromString(this.after.substring(1)) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
