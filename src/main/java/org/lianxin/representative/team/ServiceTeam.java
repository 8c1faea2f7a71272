package org.lianxin.representative.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CountyEntity;

/** Representatives of one trade who serve where they are asked to (“党代表+”服务团队). */
@Entity
class ServiceTeam extends CountyEntity<ServiceTeam> {

	@Column(updatable = false)
	private String code;

	@Embedded
	private TeamFacts facts;

	private @Nullable UUID leaderId;

	@Enumerated(EnumType.STRING)
	private TeamState state = TeamState.ACTIVE;

	private @Nullable LocalDate dissolvedOn;

	@SuppressWarnings("NullAway.Init")
	protected ServiceTeam() {
	}

	/**
	 * Founds a team.
	 * @throws Unprocessable if its leader is none of the members
	 */
	ServiceTeam(String code, TeamFacts facts, @Nullable UUID leaderId, Collection<UUID> members) {
		this.code = code;
		this.facts = facts;
		this.leaderId = leading(leaderId, members);
	}

	/**
	 * Changes what is told of it and who leads it; its code is printed and stays.
	 * @throws Unprocessable if its leader is none of the members
	 */
	void revise(TeamFacts facts, @Nullable UUID leaderId, Collection<UUID> members, boolean resting) {
		requireAlive();
		this.facts = facts;
		this.leaderId = leading(leaderId, members);
		this.state = resting ? TeamState.RESTING : TeamState.ACTIVE;
	}

	/** Has these members from now on; a leader who left leads it no longer. */
	void regroup(Collection<UUID> members) {
		requireAlive();
		if (this.leaderId != null && !members.contains(this.leaderId)) {
			this.leaderId = null;
		}
	}

	/** Ends it. */
	void dissolve(LocalDate day) {
		requireAlive();
		this.state = TeamState.DISSOLVED;
		this.dissolvedOn = day;
	}

	private static @Nullable UUID leading(@Nullable UUID leaderId, Collection<UUID> members) {
		if (leaderId != null && !members.contains(leaderId)) {
			throw new Unprocessable("team.leader.outside");
		}
		return leaderId;
	}

	private void requireAlive() {
		if (this.state == TeamState.DISSOLVED) {
			throw new Conflict("team.dissolved.already");
		}
	}

	@Nullable UUID leaderId() {
		return this.leaderId;
	}

	TeamState state() {
		return this.state;
	}

	String code() {
		return this.code;
	}

	TeamFacts facts() {
		return this.facts;
	}

}
