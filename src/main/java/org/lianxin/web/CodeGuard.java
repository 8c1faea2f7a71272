package org.lianxin.web;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.lianxin.web.Throttle.Limit;

import org.springframework.stereotype.Component;

/**
 * Keeps six digits from being guessed: five wrong codes lock a number for that caller, a
 * number that does not exist like any other.
 */
@Component
public class CodeGuard {

	private static final Duration LOCK = Duration.ofMinutes(15);

	private static final Limit WRONG = new Limit("wrong codes", 5, LOCK);

	private static final Limit LOCKED = new Limit("locked", 1, LOCK);

	private final Throttle throttle;

	CodeGuard(Throttle throttle) {
		this.throttle = throttle;
	}

	/**
	 * Looks whether a code is right, if there is a turn left.
	 * @param right compares the code
	 * @param who tells the county, the number and the caller
	 */
	public Verdict check(BooleanSupplier right, String... who) {
		// A turn is taken before the code is looked at: many tries at once are no way
		// round.
		if (this.throttle.isUsedUp(LOCKED, who) || !this.throttle.tryTake(WRONG, who)) {
			return Verdict.LOCKED;
		}
		if (right.getAsBoolean()) {
			this.throttle.forget(WRONG, who);
			return Verdict.RIGHT;
		}
		if (this.throttle.isUsedUp(WRONG, who)) {
			this.throttle.tryTake(LOCKED, who);
			this.throttle.forget(WRONG, who);
		}
		return Verdict.WRONG;
	}

	/** What came of a try. */
	public enum Verdict {

		RIGHT, WRONG, LOCKED

	}

}
