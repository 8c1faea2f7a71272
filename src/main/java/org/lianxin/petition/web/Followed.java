package org.lianxin.petition.web;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

import org.lianxin.petition.FollowedPetitions;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** The petitions whose code this visitor has given, for as long as the visit lasts. */
@Component("followed")
@SessionScope
public class Followed implements FollowedPetitions, Serializable {

	private static final long serialVersionUID = 1L;

	private final Set<String> numbers = new LinkedHashSet<>();

	@Override
	public void add(PetitionNumber number) {
		this.numbers.add(key(number));
	}

	/** Tells whether the right code was given for that number in the present county. */
	public boolean includes(PetitionNumber number) {
		return this.numbers.contains(key(number));
	}

	/** Forgets all of them, as at a shared phone. */
	void clear() {
		this.numbers.clear();
	}

	/** Initials are not unique among counties, so a number alone is not enough. */
	private static String key(PetitionNumber number) {
		return CurrentCounty.required() + "/" + number.value();
	}

}
