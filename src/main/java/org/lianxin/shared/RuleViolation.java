package org.lianxin.shared;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain that a request would break. It carries a message key and data, so
 * that the reader is told in their own language; the web maps each kind to one status.
 */
public abstract class RuleViolation extends RuntimeException {

	private final String key;

	private final transient List<@Nullable Object> arguments;

	protected RuleViolation(String key, @Nullable Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = Arrays.asList(arguments);
	}

	/** Returns the message key of the sentence that explains the refusal. */
	public String key() {
		return this.key;
	}

	/** Returns the data of that sentence; never personal data, since it may be logged. */
	public @Nullable Object[] arguments() {
		return this.arguments.toArray();
	}

}
