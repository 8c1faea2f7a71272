package org.lianxin.representative.group;

import java.util.Set;
import java.util.UUID;

/**
 * Asks for another name, leader or other members of a group.
 *
 * @param version the one that the writer saw
 * @param memberIds all who belong to it from today on, its leader too
 */
public record ChangeGroup(UUID id, int version, String name, UUID leaderId, Set<UUID> memberIds) {

	public ChangeGroup {
		memberIds = Set.copyOf(memberIds);
	}

}
