package org.lianxin.studio;

/** What a studio is for and where it stands. */
public enum StudioKind {

	/** Of a township or street. */
	TOWNSHIP,
	/** Of a trade, such as farming or schools. */
	INDUSTRY,
	/** Of the first secretaries sent to villages. */
	FIRST_SECRETARY,
	/** A meeting point in a village or residents' community. */
	VILLAGE_POINT;

	/** Returns the message key of its name. */
	public String key() {
		return "studio.kind." + name();
	}

}
