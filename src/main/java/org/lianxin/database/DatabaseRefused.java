package org.lianxin.database;

import org.jspecify.annotations.Nullable;

/**
 * The portal can't start on this database; says in words for the operator why, and how to
 * mend it.
 */
public class DatabaseRefused extends RuntimeException {

	private final String remedy;

	public DatabaseRefused(String problem, String remedy) {
		this(problem, remedy, null);
	}

	public DatabaseRefused(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	/** What the operator can do about it. */
	public String remedy() {
		return this.remedy;
	}

}
