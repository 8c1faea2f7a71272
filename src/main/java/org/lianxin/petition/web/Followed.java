package org.lianxin.petition.web;

import org.lianxin.petition.FollowedPetitions;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.tenancy.web.FollowedNumbers;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** The petitions whose code this visitor has given, for as long as the visit lasts. */
@Component("followed")
@SessionScope
public class Followed extends FollowedNumbers implements FollowedPetitions {

	private static final long serialVersionUID = 1L;

	@Override
	public void add(PetitionNumber number) {
		remember(number.value());
	}

	/** Tells whether the right code was given for that number in the present county. */
	public boolean includes(PetitionNumber number) {
		return knows(number.value());
	}

}
