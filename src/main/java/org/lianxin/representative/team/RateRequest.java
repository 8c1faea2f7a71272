package org.lianxin.representative.team;

import org.jspecify.annotations.Nullable;

/** Says whether it helped. */
public record RateRequest(TeamRequestNumber number, TeamRating rating, @Nullable String words) {
}
