package org.lianxin.representative;

import java.util.UUID;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CountyEntity;

/** A unit that elects representatives (选举单位). */
@Entity
class ElectoralUnit extends CountyEntity<ElectoralUnit> {

	private String name;

	private @Nullable UUID townshipId;

	@SuppressWarnings("NullAway.Init")
	protected ElectoralUnit() {
	}

	ElectoralUnit(String name, @Nullable UUID townshipId) {
		this.name = name;
		this.townshipId = townshipId;
	}

	/** Renames it or moves it to another township. */
	void revise(String name, @Nullable UUID townshipId) {
		this.name = name;
		this.townshipId = townshipId;
	}

}
