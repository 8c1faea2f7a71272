package org.lianxin.representative.team.web;

import java.util.Optional;

import org.lianxin.representative.team.RequestFollowing;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.web.TrackedKind;

import org.springframework.stereotype.Component;

/** Opens requests for teams to those who have number and code. */
@Component
class TrackedRequests implements TrackedKind {

	private final RequestFollowing following;

	private final FollowedRequests followed;

	TrackedRequests(RequestFollowing following, FollowedRequests followed) {
		this.following = following;
		this.followed = followed;
	}

	@Override
	public Optional<String> numberIn(String typed) {
		return TeamRequestNumber.parse(typed).map(TeamRequestNumber::value);
	}

	@Override
	public boolean isCodeOf(String number, String code) {
		return this.following.isCodeOf(TeamRequestNumber.of(number), code);
	}

	@Override
	public void remember(String number) {
		this.followed.remember(number);
	}

	@Override
	public String page() {
		return "teams/track";
	}

	@Override
	public void forget() {
		this.followed.clear();
	}

}
