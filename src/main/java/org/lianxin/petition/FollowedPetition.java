package org.lianxin.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A petition as the resident who brought it sees it.
 *
 * @param next message key of what happens next
 * @param nextBy the day by which it should, null where nothing is awaited
 * @param reply the newest answer, null before there is one
 * @param timeline newest first, without what staff say among themselves
 */
public record FollowedPetition(PetitionNumber number, String title, PetitionKind kind, Step step, Outcome outcome,
		@Nullable Rating rating, String studioName, @Nullable String studioPhone, @Nullable String villageName,
		Instant registeredAt, String next, @Nullable LocalDate nextBy, @Nullable LocalDate rateUntil,
		@Nullable TimelineEntry reply, List<TimelineEntry> timeline, boolean ratable, boolean open,
		boolean withdrawable) {

	public FollowedPetition {
		timeline = List.copyOf(timeline);
	}

}
