package org.lianxin.representative.team.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The requests whose code this visitor has given, and what they sent last, for as long as
 * the visit lasts.
 */
@Component("followedRequests")
@SessionScope
public class FollowedRequests implements Serializable {

	private static final long serialVersionUID = 1L;

	private final Set<String> numbers = new LinkedHashSet<>();

	private final Map<Integer, UUID> submissions = new HashMap<>();

	/** Remembers that the right code was given. */
	void add(TeamRequestNumber number) {
		this.numbers.add(key(number));
	}

	/** Tells whether the right code was given for that number in the present county. */
	public boolean includes(TeamRequestNumber number) {
		return this.numbers.contains(key(number));
	}

	/** Remembers what was sent, so that its receipt can be shown again. */
	void sent(UUID submission) {
		this.submissions.put(CurrentCounty.required(), submission);
	}

	Optional<UUID> last() {
		return Optional.ofNullable(this.submissions.get(CurrentCounty.required()));
	}

	/** Forgets all of it, as at a shared phone. */
	void clear() {
		this.numbers.clear();
		this.submissions.clear();
	}

	/** Initials are not unique among counties, so a number alone is not enough. */
	private static String key(TeamRequestNumber number) {
		return CurrentCounty.required() + "/" + number.value();
	}

}
