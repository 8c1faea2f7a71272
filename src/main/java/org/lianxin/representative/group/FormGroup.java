package org.lianxin.representative.group;

import java.util.Set;
import java.util.UUID;

/**
 * Asks for a new group of a studio.
 *
 * @param memberIds all who belong to it, its leader too; whoever is in another group
 * leaves that one
 */
public record FormGroup(UUID studioId, String name, UUID leaderId, Set<UUID> memberIds) {

	public FormGroup {
		memberIds = Set.copyOf(memberIds);
	}

}
