package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which leaves are listed.
 *
 * @param studioId of those who sit there today
 * @param after the last one of the page before, null for the first page
 */
public record LeaveFilter(@Nullable LeaveState state, @Nullable UUID studioId, @Nullable UUID after) {
}
