package org.lianxin.representative.team;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.Findings;

/** What is to be written for a list of teams, and what of it is told first. */
record TeamPlan(List<CreateTeam> foundings, List<Revision> revisions, Findings findings) {

	/**
	 * What becomes of a team that is known.
	 *
	 * @param members all who serve in it from now on
	 */
	record Revision(KnownTeam team, TeamFacts facts, @Nullable UUID leaderId, Set<UUID> members) {

		/** Tells whether only who serves in it differs: no column of the team does. */
		boolean isOfMembersAlone() {
			return this.facts.equals(this.team.facts()) && Objects.equals(this.leaderId, this.team.leaderId());
		}

		/** Returns who joins. */
		List<UUID> joining() {
			return this.members.stream().filter((id) -> !this.team.members().containsKey(id)).sorted().toList();
		}

		/** Returns who leaves. */
		List<UUID> leaving() {
			return this.team.members().keySet().stream().filter((id) -> !this.members.contains(id)).sorted().toList();
		}

	}

}
