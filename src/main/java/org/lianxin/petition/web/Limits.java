package org.lianxin.petition.web;

import java.time.Duration;

import org.lianxin.web.Throttle.Limit;

/**
 * How much one caller may do. House values, generous on purpose: a village, a market
 * stall or everybody behind one mobile operator may share an address.
 */
final class Limits {

	private static final Duration HOUR = Duration.ofHours(1);

	/** Choices at the scope gate; each is counted. */
	static final Limit SCOPE = new Limit("scope", 200, HOUR);

	static final Limit SUBMISSIONS = new Limit("submissions", 60, HOUR);

	/** Five for each submission. */
	static final Limit PHOTOS = new Limit("photos", 300, HOUR);

	/** Codes tried, right or wrong, for any number. */
	static final Limit TRIES = new Limit("tries", 200, HOUR);

	/** Words, ratings and withdrawals of those who gave the right code. */
	static final Limit FOLLOWING = new Limit("following", 120, HOUR);

	private Limits() {
	}

}
