package org.lianxin.roster.appointment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Why no place is free.
 *
 * @param days how many days ahead may be booked
 * @param day the day that the reason names, null for none
 */
public record Shortage(Reason reason, int days, @Nullable LocalDate day) {

	/** Returns the message key of the sentence that says so. */
	public String key() {
		return "roster.appointment.shortage." + this.reason.name();
	}

	/** What stands against it. */
	public enum Reason {

		/** The county takes no appointments. */
		NOT_TAKEN,
		/** The studio receives nobody for a time. */
		SUSPENDED,
		/** The studio is closed for good. */
		CLOSED,
		/** The representative does not serve now. */
		NOT_SERVING,
		/** Every place up to that day is taken. */
		FULL,
		/** There are duties, but nobody is found for them yet. */
		UNFILLED,
		/** The next duty is on that day, which is too far ahead. */
		LATER,
		/** Nobody is on duty in that time. */
		NOBODY

	}

}
