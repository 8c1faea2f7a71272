package org.lianxin.representative.team;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a new service team.
 *
 * @param code short name in addresses and QR codes, never changed afterwards; null to be
 * given one
 * @param leaderId one of the members, or null while nobody leads it
 */
public record CreateTeam(@Nullable String code, TeamFacts facts, @Nullable UUID leaderId, Set<UUID> memberIds) {

	public CreateTeam {
		memberIds = Set.copyOf(memberIds);
	}

}
