package org.lianxin.representative.team;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeState;

/**
 * Somebody who serves or served in a team.
 *
 * @param state whether they serve as a representative today
 * @param studioName where they sit today, null while nowhere; studioSlug goes with it
 * @param until the first day on which they no longer belonged to it
 */
public record TeamMemberView(UUID representativeId, String code, String name, @Nullable String post,
		@Nullable String field, RepresentativeState state, @Nullable String studioName, @Nullable String studioSlug,
		boolean leader, LocalDate from, @Nullable LocalDate until) {

	/** Tells whether the public may count on them today. */
	public boolean isServing() {
		return this.state == RepresentativeState.ACTIVE || this.state == RepresentativeState.EXEMPT;
	}

}
