package org.lianxin.representative;

import java.util.EnumSet;
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

	private final RepresentativeDirectory directory;

	RepresentativeWorkplaces(RepresentativeService representatives, RepresentativeDirectory directory) {
		this.representatives = representatives;
		this.directory = directory;
	}

	@Override
	public Role role() {
		return Role.REPRESENTATIVE;
	}

	@Override
	public boolean areSought() {
		return true;
	}

	@Override
	public List<Option> options() {
		return options("");
	}

	@Override
	public List<Option> options(String words) {
		RepresentativeFilter serving = new RepresentativeFilter(words, null, false, null, null, null,
				EnumSet.complementOf(EnumSet.of(RepresentativeState.ENDED)), null, null,
				RepresentativeFilter.Order.CODE);
		return this.directory.page(serving, null).rows().stream().map(RepresentativeWorkplaces::option).toList();
	}

	/** With the studio, since two representatives of a county may share a name. */
	private static Option option(RepresentativeRow person) {
		String name = (person.studioName() != null) ? person.name() + " · " + person.studioName() : person.name();
		return new Option(person.id().toString(), name);
	}

	@Override
	public Optional<String> name(UUID id) {
		return this.representatives.byId(id).map(RepresentativeView::name);
	}

}
