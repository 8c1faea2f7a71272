package org.lianxin.studio;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a studio stands in a period; without a grade where it was not assessed.
 *
 * @param open how many items were not met and are not confirmed to be mended
 * @param reported how many of these the studio says are mended
 */
public record AssessmentRow(UUID studioId, String slug, String name, StudioKind kind, StudioState state,
		@Nullable String townshipName, @Nullable Grade grade, @Nullable String checkedBy, @Nullable LocalDate checkedOn,
		@Nullable LocalDate mendBy, int open, int reported) {

	/** Tells whether the studio falls short: not assessed, failed, or not mended. */
	public boolean fallsShort() {
		return this.grade == null || this.grade == Grade.FAILED || this.open > 0;
	}

	/** Tells whether something should have been mended before that day. */
	public boolean isOverdue(LocalDate today) {
		return this.open > 0 && this.mendBy != null && this.mendBy.isBefore(today);
	}

}
