package org.lianxin.studio;

/** What a studio's board may tell the public; each part is opened by a checklist item. */
public enum BoardPart {

	/** Who sits there: names and photos. */
	PEOPLE,
	/** What each of them knows and does. */
	FIELDS,
	/** When they receive the public. */
	DUTY_TIMES,
	/** Address, telephone and the way there. */
	CONTACT,
	/** What came of the matters handled. */
	RESULTS;

	/** Returns the message key of its name. */
	public String key() {
		return "studio.part." + name();
	}

}
