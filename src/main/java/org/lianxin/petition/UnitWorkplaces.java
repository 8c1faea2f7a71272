package org.lianxin.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.account.Role;
import org.lianxin.account.Workplaces;
import org.lianxin.web.Option;

import org.springframework.stereotype.Component;

/** The handling units that officers work for. */
@Component
class UnitWorkplaces implements Workplaces {

	private final HandlingUnits units;

	UnitWorkplaces(HandlingUnits units) {
		this.units = units;
	}

	@Override
	public Role role() {
		return Role.UNIT_OFFICER;
	}

	@Override
	public List<Option> options() {
		return this.units.all()
			.stream()
			.filter((unit) -> !unit.disabled())
			.map((unit) -> new Option(unit.id().toString(), unit.name()))
			.toList();
	}

	/** Its short name, as the timeline tells who did what. */
	@Override
	public Optional<String> name(UUID id) {
		return this.units.open(id).map(HandlingUnitView::shortName);
	}

}
