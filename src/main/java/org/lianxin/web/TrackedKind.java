package org.lianxin.web;

import java.util.Optional;

/**
 * A kind of number that residents follow by its code. A module declares one as a bean,
 * and the one form that asks for number and code opens it too.
 */
public interface TrackedKind {

	/** Returns the number as it is printed, empty for one of another kind. */
	Optional<String> numberIn(String typed);

	/** Tells whether that is the code of the number; one that does not exist has none. */
	boolean isCodeOf(String number, String code);

	/** Remembers, as long as the visit lasts, that the right code was given. */
	void remember(String number);

	/** Returns the address below the county's under which its numbers are shown. */
	String page();

	/** Forgets all that this visit has remembered, as at a shared phone. */
	void forget();

}
