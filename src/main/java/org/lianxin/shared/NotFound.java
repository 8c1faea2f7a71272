package org.lianxin.shared;

import org.jspecify.annotations.Nullable;

/**
 * The thing asked for does not exist, or belongs to another county; the web answers 404
 * to both.
 */
public class NotFound extends RuleViolation {

	public NotFound(String key, @Nullable Object... arguments) {
		super(key, arguments);
	}

}
