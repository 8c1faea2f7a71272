package org.lianxin.roster.appointment.web;

import java.time.Duration;

import org.lianxin.web.Throttle.Limit;

/** How much one caller may do. House values, generous: a village may share an address. */
final class AppointmentLimits {

	private static final Duration HOUR = Duration.ofHours(1);

	static final Limit SUBMISSIONS = new Limit("appointments", 30, HOUR);

	/** Changes and cancellations of those who gave the right code. */
	static final Limit FOLLOWING = new Limit("appointment following", 120, HOUR);

	private AppointmentLimits() {
	}

}
