package org.lianxin.representative.team.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.CreateTeam;
import org.lianxin.representative.team.ReviseTeam;
import org.lianxin.representative.team.TeamFacts;
import org.lianxin.representative.team.TeamState;
import org.lianxin.representative.team.TeamView;
import org.lianxin.studio.Profession;
import org.lianxin.web.Line;

/**
 * What is told of a team, as typed.
 *
 * @param version the one that the writer saw, of a team that exists
 */
record TeamForm(@Nullable Integer version,
		@NotBlank(message = "{team.name.missing}") @Size(min = 2,
				message = "{team.name.short}") @Line(max = 40) @Nullable String name,
		@NotNull(message = "{team.profession.missing}") @Nullable Profession profession,
		@NotBlank(message = "{team.offer.missing}") @Size(min = 2, max = 500,
				message = "{team.offer.long}") @Nullable String offer,
		@Nullable UUID studioId, @Nullable UUID leaderId, @Nullable Boolean resting) {

	static TeamForm in(@Nullable UUID studioId) {
		return new TeamForm(null, null, null, null, studioId, null, false);
	}

	static TeamForm of(TeamView team) {
		return new TeamForm(team.version(), team.name(), team.profession(), team.offer(), team.studioId(),
				team.leaderId(), team.state() == TeamState.RESTING);
	}

	/** The same words, for the version that stands now. */
	TeamForm over(TeamView present) {
		return new TeamForm(present.version(), this.name, this.profession, this.offer, this.studioId, this.leaderId,
				this.resting);
	}

	CreateTeam toCreation() {
		return new CreateTeam(null, facts(), null, Set.of());
	}

	ReviseTeam toRevision(String code) {
		return new ReviseTeam(code, Optional.ofNullable(this.version).orElse(-1), facts(), this.leaderId,
				Boolean.TRUE.equals(this.resting));
	}

	private TeamFacts facts() {
		return new TeamFacts(Optional.ofNullable(this.name).orElseThrow(),
				Optional.ofNullable(this.profession).orElseThrow(), Optional.ofNullable(this.offer).orElseThrow(),
				this.studioId);
	}

}
