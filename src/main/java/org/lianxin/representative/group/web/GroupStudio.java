package org.lianxin.representative.group.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Option;

import org.springframework.stereotype.Component;

/** Which studio a page of groups is about: a liaison's own, else the one chosen. */
@Component
class GroupStudio {

	private final StudioService studios;

	GroupStudio(StudioService studios) {
		this.studios = studios;
	}

	@Nullable UUID chosen(@Nullable UUID asked) {
		SignedIn person = SignedIn.required();
		return (person.role() == Role.LIAISON) ? person.workplaceId().orElseThrow() : asked;
	}

	/** Returns the studios to choose from; none for a liaison, who has one. */
	List<Option> options() {
		if (SignedIn.required().role() == Role.LIAISON) {
			return List.of();
		}
		return this.studios.all().stream().map((studio) -> new Option(studio.id().toString(), studio.name())).toList();
	}

	boolean mayRun() {
		return SignedIn.required().role() != Role.SUPERVISOR;
	}

}
