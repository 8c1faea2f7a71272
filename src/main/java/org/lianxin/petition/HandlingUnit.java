package org.lianxin.petition;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CountyEntity;

/** A department, township or company to which matters are sent (承办单位). */
@Entity
class HandlingUnit extends CountyEntity<HandlingUnit> {

	@Column(updatable = false)
	private String code;

	private String name;

	private String shortName;

	private String kinds;

	private @Nullable String phone;

	private boolean disabled;

	@SuppressWarnings("NullAway.Init")
	protected HandlingUnit() {
	}

	HandlingUnit(String code, UnitFacts facts) {
		this.code = code;
		revise(facts);
	}

	final void revise(UnitFacts facts) {
		this.name = facts.name();
		this.shortName = facts.shortName();
		this.kinds = facts.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining("|"));
		this.phone = facts.phone();
		this.disabled = facts.disabled();
	}

	HandlingUnitView view() {
		return new HandlingUnitView(id(), version(), this.code, this.name, this.shortName, kinds(), this.phone,
				this.disabled);
	}

	private Set<PetitionKind> kinds() {
		return Arrays.stream(this.kinds.split("\\|"))
			.filter((kind) -> !kind.isEmpty())
			.map(PetitionKind::valueOf)
			.collect(Collectors.toSet());
	}

}
