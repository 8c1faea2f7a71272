package org.lianxin.petition.web;

import java.util.Optional;

import org.lianxin.petition.FollowingService;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.web.TrackedKind;

import org.springframework.stereotype.Component;

/** Opens petitions to those who have number and code. */
@Component
class TrackedPetitions implements TrackedKind {

	private final FollowingService following;

	private final Followed followed;

	TrackedPetitions(FollowingService following, Followed followed) {
		this.following = following;
		this.followed = followed;
	}

	@Override
	public Optional<String> numberIn(String typed) {
		return PetitionNumber.parse(typed).map(PetitionNumber::value);
	}

	@Override
	public boolean isCodeOf(String number, String code) {
		return this.following.isCodeOf(PetitionNumber.of(number), code);
	}

	@Override
	public void remember(String number) {
		this.followed.remember(number);
	}

	@Override
	public String page() {
		return "track";
	}

	@Override
	public void forget() {
		this.followed.clear();
	}

}
