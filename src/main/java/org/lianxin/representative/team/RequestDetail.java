package org.lianxin.representative.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request as its page shows it.
 *
 * @param askingStudio the studio that asks, null for a resident
 * @param visit the agreed day and place, null before it is accepted
 * @param waiting null once it is answered
 * @param timeline newest first
 * @param acts what the reader may do now
 * @param asker the resident, masked; null for those whom it does not concern
 */
public record RequestDetail(UUID id, TeamRequestNumber number, int version, RequestState state, String teamCode,
		String teamName, @Nullable String askingStudio, String need, @Nullable String placeName, @Nullable String suits,
		Instant askedAt, @Nullable Visit visit, @Nullable Integer served, @Nullable TeamRating rating,
		@Nullable Waiting waiting, List<RequestEntry> timeline, Set<RequestAct> acts, @Nullable Asker asker) {

	public RequestDetail {
		timeline = List.copyOf(timeline);
		acts = Set.copyOf(acts);
	}

	/** Returns the newest entry of an act, where it was done. */
	public Optional<RequestEntry> last(RequestAct act) {
		return this.timeline.stream().filter((entry) -> entry.act() == act).findFirst();
	}

	/** Tells whether whoever asked may take it back. */
	public boolean isWithdrawable() {
		return RequestAct.WITHDRAW.fits(this.state);
	}

	/** Tells whether whoever asked may say now whether it helped. */
	public boolean isRatable() {
		return RequestAct.RATE.fits(this.state) && this.rating == null;
	}

}
