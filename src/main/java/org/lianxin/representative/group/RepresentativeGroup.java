package org.lianxin.representative.group;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CountyEntity;

/** A group of representatives of one studio (代表小组), led by one of its members. */
@Entity
class RepresentativeGroup extends CountyEntity<RepresentativeGroup> {

	@Column(updatable = false)
	private UUID studioId;

	private String name;

	@Column(updatable = false)
	private int position;

	private @Nullable UUID leaderId;

	private @Nullable LocalDate dissolvedOn;

	@SuppressWarnings("NullAway.Init")
	protected RepresentativeGroup() {
	}

	/**
	 * Forms a group.
	 * @throws Unprocessable if it has no member or its leader is none of them
	 */
	RepresentativeGroup(UUID studioId, int position, String name, UUID leaderId, Set<UUID> members) {
		this.studioId = studioId;
		this.position = position;
		this.name = name;
		this.leaderId = leading(leaderId, members);
	}

	/**
	 * Gives it that name, leader and members.
	 * @throws Conflict if it is dissolved
	 * @throws Unprocessable if it has no member or its leader is none of them
	 */
	void change(String name, UUID leaderId, Set<UUID> members) {
		requireAlive();
		this.name = name;
		this.leaderId = leading(leaderId, members);
	}

	/**
	 * Ends it.
	 * @throws Conflict if it is dissolved already
	 */
	void dissolve(LocalDate day) {
		requireAlive();
		this.dissolvedOn = day;
	}

	private static UUID leading(UUID leaderId, Set<UUID> members) {
		if (members.isEmpty()) {
			throw new Unprocessable("team.group.members.missing");
		}
		if (!members.contains(leaderId)) {
			throw new Unprocessable("team.group.leader.outside");
		}
		return leaderId;
	}

	private void requireAlive() {
		if (this.dissolvedOn != null) {
			throw new Conflict("team.group.dissolved.already");
		}
	}

	UUID studioId() {
		return this.studioId;
	}

}
