package org.lianxin.representative.team;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * When and where a team comes.
 *
 * @param on the day
 * @param time the hours, in words
 * @param visitors who comes, in words
 */
@Embeddable
public record Visit(@Column(name = "visit_on") LocalDate on, @Column(name = "visit_time") @Nullable String time,
		@Column(name = "visit_place") @Nullable String place, @Nullable String visitors) {
}
