package org.lianxin.studio;

/** Whether a studio receives the public. */
public enum StudioState {

	/** Being furnished; not yet shown to the public. */
	PREPARING,
	/** Receives the public. */
	OPEN,
	/** Receives nobody for a time, for a reason that the public is told. */
	SUSPENDED,
	/** Closed for good; its board says so, since its code may still hang on a wall. */
	CLOSED;

	/** Returns the message key of its name. */
	public String key() {
		return "studio.state." + name();
	}

}
