package org.lianxin.studio;

/** What was said of the mending of an item that was not met. */
public enum MendingKind {

	/** The studio says that it is mended. */
	REPORTED,
	/** The county has seen that it is. */
	CONFIRMED,
	/** The county has seen that it is not. */
	RETURNED;

	/** Returns the message key of its name. */
	public String key() {
		return "studio.mending." + name();
	}

}
