package org.lianxin.representative.group;

import java.util.List;
import java.util.UUID;

/** Asks for several new groups of a studio at once, as a proposal showed them. */
public record DivideStudio(UUID studioId, List<Draft> groups) {

	public DivideStudio {
		groups = List.copyOf(groups);
	}

	/** One of the groups; its leader is among its members. */
	public record Draft(String name, UUID leaderId, List<UUID> memberIds) {

		public Draft {
			memberIds = List.copyOf(memberIds);
		}

	}

}
