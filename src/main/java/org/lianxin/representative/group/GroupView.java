package org.lianxin.representative.group;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A group as pages show it.
 *
 * @param leaderName null while nobody leads it
 * @param leaderIsCadre whether the leader is a leading cadre, as counties wish
 * @param dissolvedOn the first day on which it no longer exists
 * @param members how many belong to it today
 */
public record GroupView(UUID id, int version, UUID studioId, String studioName, String name, @Nullable UUID leaderId,
		@Nullable String leaderName, boolean leaderIsCadre, @Nullable LocalDate dissolvedOn, int members) {
}
