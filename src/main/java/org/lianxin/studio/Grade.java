package org.lianxin.studio;

/** How a studio was found when it was assessed (优秀、良好、合格、不合格). */
public enum Grade {

	EXCELLENT, GOOD, PASSED, FAILED;

	/** Returns the message key of its name. */
	public String key() {
		return "studio.grade." + name();
	}

}
