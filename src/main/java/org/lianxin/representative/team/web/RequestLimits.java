package org.lianxin.representative.team.web;

import java.time.Duration;

import org.lianxin.web.Throttle.Limit;

/** How much one caller may do. House values, generous: a village may share an address. */
final class RequestLimits {

	private static final Duration HOUR = Duration.ofHours(1);

	static final Limit SUBMISSIONS = new Limit("team requests", 30, HOUR);

	/** Ratings and withdrawals of those who gave the right code. */
	static final Limit FOLLOWING = new Limit("team following", 120, HOUR);

	private RequestLimits() {
	}

}
