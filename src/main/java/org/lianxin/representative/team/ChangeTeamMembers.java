package org.lianxin.representative.team;

import java.util.Set;
import java.util.UUID;

/**
 * Asks for representatives to join and to leave a team, from today on.
 *
 * @param version the one that the writer saw
 */
public record ChangeTeamMembers(String code, int version, Set<UUID> joining, Set<UUID> leaving) {

	public ChangeTeamMembers {
		joining = Set.copyOf(joining);
		leaving = Set.copyOf(leaving);
	}

}
