package org.lianxin.representative.team;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * Which teams a list shows; null is any. Without a state, dissolved ones are left out.
 *
 * @param words occur in the name of the team or of a member, or in what it offers
 * @param after the cursor of the page before
 */
public record TeamFilter(@Nullable Profession profession, @Nullable UUID studioId, @Nullable TeamState state,
		@Nullable String words, @Nullable UUID after) {

	/** All that are not dissolved, from the first. */
	public static final TeamFilter ALL = new TeamFilter(null, null, null, null, null);

	/** Tells whether anything narrows the list. */
	public boolean isNarrowed() {
		return this.profession != null || this.studioId != null || this.state != null || this.words != null;
	}

}
