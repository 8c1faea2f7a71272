package org.lianxin.representative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.account.Role;
import org.lianxin.account.Workplaces;
import org.lianxin.web.Option;

import org.springframework.stereotype.Component;

/** The representatives that accounts may speak for. */
@Component
class RepresentativeWorkplaces implements Workplaces {

	private final RepresentativeService representatives;

	RepresentativeWorkplaces(RepresentativeService representatives) {
		this.representatives = representatives;
	}

	@Override
	public Role role() {
		return Role.REPRESENTATIVE;
	}

	@Override
	public List<Option> options() {
		return this.representatives.all().stream().map(RepresentativeWorkplaces::option).toList();
	}

	/** With the studio, since two representatives of a county may share a name. */
	private static Option option(RepresentativeView person) {
		String name = (person.studioName() != null) ? person.name() + " · " + person.studioName() : person.name();
		return new Option(person.id().toString(), name);
	}

	@Override
	public Optional<String> name(UUID id) {
		return this.representatives.byId(id).map(RepresentativeView::name);
	}

}
