package org.lianxin.petition.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** What this visitor sent last in each county, so that the receipt can be shown again. */
@Component
@SessionScope
class Submitted implements Serializable {

	private static final long serialVersionUID = 1L;

	private final Map<Integer, UUID> submissions = new HashMap<>();

	void remember(UUID submission) {
		this.submissions.put(CurrentCounty.required(), submission);
	}

	Optional<UUID> last() {
		return Optional.ofNullable(this.submissions.get(CurrentCounty.required()));
	}

}
