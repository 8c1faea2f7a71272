package org.lianxin.roster.web;

import java.util.List;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Option;

import org.springframework.stereotype.Component;

/** What the lists of changes offer to choose from. */
@Component
class ChangeChoices {

	private final StudioService studios;

	ChangeChoices(StudioService studios) {
		this.studios = studios;
	}

	/** All studios to those who see more than one. */
	List<Option> studios() {
		Role role = SignedIn.required().role();
		return (role == Role.ADMINISTRATOR || role == Role.SUPERVISOR) ? this.studios.all()
			.stream()
			.map((studio) -> new Option(studio.id().toString(), studio.name()))
			.toList() : List.of();
	}

}
