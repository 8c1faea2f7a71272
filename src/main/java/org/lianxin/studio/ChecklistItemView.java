package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that each studio of the county must have or open.
 *
 * @param hint how one sees that it is there
 * @param publishes the part of the public board that it opens
 * @param retired whether it is no longer asked for
 * @param version grows with each change
 */
public record ChecklistItemView(UUID id, ChecklistHalf half, String title, @Nullable String hint,
		@Nullable BoardPart publishes, boolean retired, int version) {
}
