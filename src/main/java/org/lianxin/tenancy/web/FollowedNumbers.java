package org.lianxin.tenancy.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;

/**
 * The numbers whose code a visitor has given, and what they sent last in each county, for
 * as long as the visit lasts.
 */
public abstract class FollowedNumbers implements Serializable {

	private static final long serialVersionUID = 1L;

	private final Set<String> numbers = new LinkedHashSet<>();

	private final Map<Integer, UUID> submissions = new HashMap<>();

	/** Remembers that the right code was given. */
	public void remember(String number) {
		this.numbers.add(key(number));
	}

	/** Tells whether the right code was given for that number in the present county. */
	public boolean knows(String number) {
		return this.numbers.contains(key(number));
	}

	/** Remembers what was sent, so that its receipt can be shown again. */
	public void sent(UUID submission) {
		this.submissions.put(CurrentCounty.required(), submission);
	}

	/** Returns what was sent last in the present county. */
	public Optional<UUID> last() {
		return Optional.ofNullable(this.submissions.get(CurrentCounty.required()));
	}

	/** Forgets all of it, as at a shared phone. */
	public void clear() {
		this.numbers.clear();
		this.submissions.clear();
	}

	/** Initials are not unique among counties, so a number alone is not enough. */
	private static String key(String number) {
		return CurrentCounty.required() + "/" + number;
	}

}
