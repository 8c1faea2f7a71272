package org.lianxin.petition.web;

import java.time.Duration;

import org.lianxin.petition.FollowingService;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.tenancy.County;
import org.lianxin.web.Throttle;
import org.lianxin.web.Throttle.Limit;

import org.springframework.stereotype.Component;

/**
 * Keeps six digits from being guessed: five wrong codes lock a number for that caller, a
 * number that does not exist like any other.
 */
@Component
class CodeGuard {

	private static final Duration LOCK = Duration.ofMinutes(15);

	private static final Limit WRONG = new Limit("wrong codes", 5, LOCK);

	private static final Limit LOCKED = new Limit("locked", 1, LOCK);

	private final Throttle throttle;

	private final FollowingService following;

	CodeGuard(Throttle throttle, FollowingService following) {
		this.throttle = throttle;
		this.following = following;
	}

	Verdict check(County county, PetitionNumber number, String code, String caller) {
		String[] who = { county.slug(), number.value(), caller };
		// A turn is taken before the code is looked at: many tries at once are no way
		// round.
		if (this.throttle.isUsedUp(LOCKED, who) || !this.throttle.tryTake(WRONG, who)) {
			return Verdict.LOCKED;
		}
		if (this.following.isCodeOf(number, code)) {
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
	enum Verdict {

		RIGHT, WRONG, LOCKED

	}

}
