package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A studio in the county's list.
 *
 * @param period what its last assessment speaks of, null where there was none
 * @param grade how it was found then
 */
public record StudioRow(UUID id, String slug, String name, StudioKind kind, StudioState state,
		@Nullable String townshipName, @Nullable String address, @Nullable String phone, @Nullable Period period,
		@Nullable Grade grade) {
}
