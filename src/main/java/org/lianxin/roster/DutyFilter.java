package org.lianxin.roster;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which published duties are asked for.
 *
 * @param studioId of that studio only, null for all
 * @param until the first day that no longer counts
 */
public record DutyFilter(@Nullable UUID studioId, LocalDate from, LocalDate until) {
}
