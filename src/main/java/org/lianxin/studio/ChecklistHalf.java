package org.lianxin.studio;

/** The two halves of the checklist (五有五公开). */
public enum ChecklistHalf {

	/** What a studio has: a place, a sign and so on. */
	HAVE,
	/** What a studio opens to the public. */
	OPEN;

	/** Returns the message key of its name. */
	public String key() {
		return "studio.checklist." + name();
	}

}
