package org.lianxin.solving;

import java.time.Duration;
import java.time.Instant;

/** What has become of a draft. */
public enum DraftState {

	/** The solver is at work on it, or it waits for the solver. */
	SOLVING,
	/** There is a proposal, which may be changed by hand. */
	DRAFT,
	/** What it proposed stands. */
	PUBLISHED,
	/** Put aside for good. */
	DISCARDED,
	/** The search was interrupted and may be begun again. */
	FAILED;

	/** A node gives a sign each second; one silent for so long is gone. */
	public static final Duration SILENCE = Duration.ofSeconds(30);

	/** Returns the message key of its name. */
	public String key() {
		return "solving.state." + name();
	}

	/** Tells whether it is still worked on. */
	public boolean isOpen() {
		return this != PUBLISHED && this != DISCARDED;
	}

	/**
	 * Returns the state as it is now: a search whose node fell silent was interrupted.
	 * @param heardAt when the node gave its last sign
	 */
	public DraftState at(Instant now, Instant heardAt) {
		return (this == SOLVING && heardAt.plus(SILENCE).isBefore(now)) ? FAILED : this;
	}

}
