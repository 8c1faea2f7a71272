package org.lianxin.roster.solver;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A studio in which people sit.
 *
 * @param townshipId where it stands; null where that does not matter
 */
public record PlannedStudio(UUID id, @Nullable UUID townshipId) {
}
