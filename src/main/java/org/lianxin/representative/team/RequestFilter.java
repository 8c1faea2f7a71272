package org.lianxin.representative.team;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which requests a list shows; null is any.
 *
 * @param mine only what waits to be answered or carried out by the one signed in
 * @param teamCode code of the team asked for
 * @param studioId the studio that asks, or that the team is of
 * @param after the cursor of the page before
 */
public record RequestFilter(boolean mine, @Nullable RequestState state, @Nullable String teamCode,
		@Nullable UUID studioId, @Nullable UUID after) {
}
