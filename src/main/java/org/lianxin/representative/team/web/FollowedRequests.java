package org.lianxin.representative.team.web;

import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.tenancy.web.FollowedNumbers;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The requests whose code this visitor has given, and what they sent last, for as long as
 * the visit lasts.
 */
@Component("followedRequests")
@SessionScope
public class FollowedRequests extends FollowedNumbers {

	private static final long serialVersionUID = 1L;

	/** Remembers that the right code was given. */
	void add(TeamRequestNumber number) {
		remember(number.value());
	}

	/** Tells whether the right code was given for that number in the present county. */
	public boolean includes(TeamRequestNumber number) {
		return knows(number.value());
	}

}
