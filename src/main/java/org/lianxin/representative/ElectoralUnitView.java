package org.lianxin.representative;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit that elects representatives, as pages show it.
 *
 * @param townshipId the township that it is or lies in; null for those of the whole
 * county
 * @param representatives how many it has elected, those who are none any more included
 * @param version grows with each change
 */
public record ElectoralUnitView(UUID id, String name, @Nullable UUID townshipId, @Nullable String townshipName,
		long representatives, int version) {
}
