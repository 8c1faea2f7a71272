package org.lianxin.petition;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A handling unit as forms and lists show it.
 *
 * @param kinds what it usually handles
 */
public record HandlingUnitView(UUID id, int version, String code, String name, String shortName,
		Set<PetitionKind> kinds, @Nullable String phone, boolean disabled) {
}
