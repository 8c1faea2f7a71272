package org.lianxin.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.account.Role;
import org.lianxin.account.Workplaces;
import org.lianxin.web.Option;

import org.springframework.stereotype.Component;

/** The studios that liaisons work for. */
@Component
class StudioWorkplaces implements Workplaces {

	private final StudioService studios;

	StudioWorkplaces(StudioService studios) {
		this.studios = studios;
	}

	@Override
	public Role role() {
		return Role.LIAISON;
	}

	@Override
	public List<Option> options() {
		return this.studios.all()
			.stream()
			.filter((studio) -> studio.state() != StudioState.CLOSED)
			.map((studio) -> new Option(studio.id().toString(), studio.name()))
			.toList();
	}

	@Override
	public Optional<String> name(UUID id) {
		return this.studios.byId(id).map(StudioView::name);
	}

}
