package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which offers are listed.
 *
 * @param studioId of duties there
 * @param after the last one of the page before, null for the first page
 */
public record SwapFilter(@Nullable SwapState state, @Nullable UUID studioId, @Nullable UUID after) {
}
