package org.lianxin.shared;

import org.jspecify.annotations.Nullable;

/** The state has moved on since the reader saw it; the web answers 409. */
public class Conflict extends RuleViolation {

	public Conflict(String key, @Nullable Object... arguments) {
		super(key, arguments);
	}

}
