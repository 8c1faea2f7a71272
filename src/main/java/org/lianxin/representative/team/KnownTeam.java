package org.lianxin.representative.team;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a team before an import.
 *
 * @param studioName null for a team of the whole county
 * @param members the words for each, by code
 */
record KnownTeam(UUID id, int version, String code, TeamFacts facts, @Nullable String studioName, TeamState state,
		@Nullable UUID leaderId, Map<UUID, String> members) {

	boolean isDissolved() {
		return this.state == TeamState.DISSOLVED;
	}

}
