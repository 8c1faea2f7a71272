package org.lianxin.roster;

import java.time.Instant;

/**
 * The address of somebody's duties for calendar programs.
 *
 * @param secret the part of the address that nobody else may know
 * @param madeAt since when it holds
 */
public record FeedView(String secret, Instant madeAt, String madeBy) {

	/** Returns the path of the address. */
	public String path() {
		return "/calendar/" + this.secret + ".ics";
	}

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "FeedView[madeAt=" + this.madeAt + "]";
	}

}
