package org.lianxin.web;

import org.lianxin.shared.RuleViolation;

/** A caller has used up what a while allows; the web answers 429. */
public class TooManyRequests extends RuleViolation {

	public TooManyRequests(String key, Object... arguments) {
		super(key, arguments);
	}

}
