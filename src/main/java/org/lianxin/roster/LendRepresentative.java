package org.lianxin.roster;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Lends a representative to another studio.
 *
 * @param lastDay the last day of it, null while nobody knows
 */
public record LendRepresentative(UUID representativeId, UUID studioId, LocalDate from, @Nullable LocalDate lastDay,
		String reason) {
}
