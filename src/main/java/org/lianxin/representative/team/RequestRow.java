package org.lianxin.representative.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list of requests.
 *
 * @param asker the resident's masked name, or the name of the studio that asks
 * @param waiting null once it is answered
 * @param visitOn the agreed day, null before
 */
public record RequestRow(UUID id, String number, String teamName, String need, @Nullable String placeName, String asker,
		RequestState state, Instant askedAt, @Nullable Waiting waiting, @Nullable LocalDate visitOn) {
}
