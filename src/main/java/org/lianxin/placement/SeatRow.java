package org.lianxin.placement;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Level;

/**
 * Where a plan seats one person.
 *
 * @param fromStudioName where they sat when the plan was drawn
 * @param toStudioId where they are to sit, null where no studio can take them
 * @param reasons why there, or why nowhere
 */
public record SeatRow(UUID representativeId, String code, String name, @Nullable String post, Level level,
		boolean leadingCadre, @Nullable UUID fromStudioId, @Nullable String fromStudioName, @Nullable UUID toStudioId,
		@Nullable String toStudioName, boolean pinned, boolean byHand, List<SeatReason> reasons) {

	public SeatRow {
		reasons = List.copyOf(reasons);
	}

	/** Tells whether they leave a studio for another. */
	public boolean isMoved() {
		return this.fromStudioId != null && this.toStudioId != null && !this.fromStudioId.equals(this.toStudioId);
	}

	/** Tells whether they get their first seat. */
	public boolean isNew() {
		return this.fromStudioId == null && this.toStudioId != null;
	}

	/** Tells whether no studio can take them. */
	public boolean isUnseated() {
		return this.toStudioId == null;
	}

}
