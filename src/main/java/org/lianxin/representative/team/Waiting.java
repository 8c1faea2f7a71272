package org.lianxin.representative.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a request has been waiting for an answer.
 *
 * @param days calendar days since it was asked
 */
public record Waiting(int days) {

	/**
	 * Five working days, the county's limit for a simple reply, are a week by the plain
	 * calendar; this module knows no other.
	 */
	private static final int LATE = 7;

	private static final int SOON = 4;

	static Waiting since(Instant askedAt, Clock clock) {
		LocalDate day = askedAt.atZone(clock.getZone()).toLocalDate();
		return new Waiting((int) ChronoUnit.DAYS.between(day, LocalDate.now(clock)));
	}

	/** Returns the light that says so: calm, soon or late. */
	public String light() {
		if (this.days > LATE) {
			return "late";
		}
		return (this.days >= SOON) ? "soon" : "calm";
	}

	/** Returns the message key of its words; its argument is the days. */
	public String key() {
		return "team.request.waiting." + ((this.days == 0) ? "today" : (this.days > LATE) ? "late" : "days");
	}

}
