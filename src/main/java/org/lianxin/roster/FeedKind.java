package org.lianxin.roster;

/** Whose duties a feed shows. */
public enum FeedKind {

	/** All duties of a studio. */
	STUDIO("studio_id"),
	/** Those of one representative. */
	REPRESENTATIVE("representative_id");

	private final String column;

	FeedKind(String column) {
		this.column = column;
	}

	/** Returns the column that names whose they are. */
	String column() {
		return this.column;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "roster.feed.kind." + name();
	}

}
