package org.lianxin.representative;

/** What ties two representatives. */
public enum TieKind {

	/** They are married. */
	SPOUSE,
	/** One is the other's superior at work. */
	SUPERIOR

}
