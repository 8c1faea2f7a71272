package org.lianxin.studio;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an assessment says as a whole.
 *
 * @param checkedBy who went and looked
 * @param checkedOn when
 * @param mendBy the last day to mend what is not met; given where anything is not
 * @param reason why an earlier record is corrected; null for the first
 */
public record AssessmentFacts(Grade grade, String checkedBy, LocalDate checkedOn, @Nullable String remark,
		@Nullable LocalDate mendBy, @Nullable String reason) {
}
