package org.lianxin.petition;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a county says of a handling unit.
 *
 * @param shortName as in lists: 住建局
 * @param disabled nothing more is sent to it; what it has stays with it
 */
public record UnitFacts(String name, String shortName, Set<PetitionKind> kinds, @Nullable String phone,
		boolean disabled) {

	public UnitFacts {
		kinds = Set.copyOf(kinds);
	}

}
