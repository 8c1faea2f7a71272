package org.lianxin.petition;

/**
 * The petitions whose code this visitor has given. Ask
 * {@link FollowingService#isCodeOf(PetitionNumber, String)} before adding one.
 */
public interface FollowedPetitions {

	/** Remembers that the right code was given. */
	void add(PetitionNumber number);

}
