package org.lianxin.placement;

/** What has become of a plan. */
public enum PlanState {

	/** The solver looks for seats. */
	SOLVING,
	/** Seats are proposed and may be changed by hand. */
	DRAFT,
	/** The seats are in the record. */
	PUBLISHED,
	/** Put aside for good. */
	DISCARDED,
	/** The search was interrupted and may be begun again. */
	FAILED;

	/** Returns the message key of its name. */
	public String key() {
		return "placement.state." + name();
	}

	/** Tells whether it is still worked on; a county has one such plan at a time. */
	public boolean isOpen() {
		return this != PUBLISHED && this != DISCARDED;
	}

}
