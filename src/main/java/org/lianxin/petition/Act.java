package org.lianxin.petition;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be done to a petition, and where in the loop; each is one entry of
 * its timeline.
 */
public enum Act {

	REGISTER(true, nowhere(), nobody()), ACCEPT(true, EnumSet.of(Step.REGISTERED), EnumSet.of(Holder.STUDIO)),
	REFUSE(true, EnumSet.of(Step.REGISTERED), EnumSet.of(Holder.STUDIO)),
	ANSWER(true, EnumSet.of(Step.REGISTERED, Step.RECEIVED), EnumSet.of(Holder.STUDIO)),
	HAND_OVER(true, EnumSet.of(Step.REGISTERED), EnumSet.of(Holder.STUDIO)),
	DISPATCH(true, EnumSet.of(Step.RECEIVED), EnumSet.of(Holder.STUDIO)),
	ASK_INSTRUCTION(true, EnumSet.of(Step.RECEIVED), EnumSet.of(Holder.STUDIO)),
	INSTRUCT(true, EnumSet.of(Step.RECEIVED), EnumSet.of(Holder.COUNTY)),
	OBJECT(false, EnumSet.of(Step.RECEIVED), EnumSet.of(Holder.UNIT)),
	PROGRESS(true, EnumSet.of(Step.RECEIVED), EnumSet.of(Holder.STUDIO, Holder.UNIT)),
	RESULT(false, EnumSet.of(Step.RECEIVED), EnumSet.of(Holder.STUDIO, Holder.UNIT)),
	RETURN(false, EnumSet.of(Step.HANDLED), EnumSet.of(Holder.STUDIO)),
	REPLY(true, EnumSet.of(Step.HANDLED), EnumSet.of(Holder.STUDIO)),
	FOLLOW_UP(true, EnumSet.of(Step.REPLIED, Step.FEEDBACK), EnumSet.of(Holder.STUDIO)),
	RATE(true, EnumSet.of(Step.REPLIED, Step.FEEDBACK), EnumSet.of(Holder.STUDIO)), REOPEN(true, nowhere(), nobody()),
	DECIDE(true, EnumSet.of(Step.FEEDBACK), EnumSet.of(Holder.COUNTY)),
	ARCHIVE(true, EnumSet.of(Step.FEEDBACK), EnumSet.of(Holder.STUDIO)),
	WITHDRAW(true, EnumSet.of(Step.REGISTERED, Step.RECEIVED), anybody()), ADD_WORDS(true, untilArchived(), anybody()),
	URGE(false, untilArchived(), anybody()), NOTE(false, untilArchived(), anybody()),
	GRANT_IDENTITY(false, EnumSet.of(Step.RECEIVED), EnumSet.of(Holder.UNIT));

	private final boolean shownToResident;

	private final Set<Step> steps;

	private final Set<Holder> holders;

	Act(boolean shownToResident, Set<Step> steps, Set<Holder> holders) {
		this.shownToResident = shownToResident;
		this.steps = steps;
		this.holders = holders;
	}

	private static Set<Step> nowhere() {
		return EnumSet.noneOf(Step.class);
	}

	private static Set<Step> untilArchived() {
		return EnumSet.complementOf(EnumSet.of(Step.ARCHIVED));
	}

	private static Set<Holder> nobody() {
		return EnumSet.noneOf(Holder.class);
	}

	private static Set<Holder> anybody() {
		return EnumSet.complementOf(EnumSet.of(Holder.NONE));
	}

	/**
	 * Tells whether this can be done to a petition that has completed that step and lies
	 * on that desk.
	 */
	public boolean fits(Step step, Holder holder) {
		return this.steps.contains(step) && this.holders.contains(holder);
	}

	/**
	 * Tells whether the resident sees that this was done; what staff say among themselves
	 * they don't.
	 */
	public boolean isShownToResident() {
		return this.shownToResident;
	}

	/** Returns the message key of the sentence that says it is done. */
	public String doneKey() {
		return "petition.done." + name();
	}

	/** Returns the message key of its name. */
	public String key() {
		return "petition.act." + name();
	}

}
