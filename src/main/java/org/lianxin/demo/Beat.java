package org.lianxin.demo;

import java.time.LocalDate;

/**
 * One thing done to a petition.
 *
 * @param gap working days since the beat before
 */
record Beat(int gap, Action action) {

	/** What is done. */
	@FunctionalInterface
	interface Action {

		/**
		 * Does it.
		 * @param day the day of the story
		 * @param today the day of loading
		 */
		void on(PetitionStory story, LocalDate day, LocalDate today);

	}

}
