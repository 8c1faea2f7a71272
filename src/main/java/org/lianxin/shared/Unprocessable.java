package org.lianxin.shared;

import org.jspecify.annotations.Nullable;

/**
 * What was typed breaks a rule that its shape alone does not show; the web answers 422.
 */
public class Unprocessable extends RuleViolation {

	public Unprocessable(String key, @Nullable Object... arguments) {
		super(key, arguments);
	}

}
