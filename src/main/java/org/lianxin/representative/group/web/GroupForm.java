package org.lianxin.representative.group.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.group.ChangeGroup;
import org.lianxin.representative.group.FormGroup;
import org.lianxin.representative.group.GroupMemberView;
import org.lianxin.representative.group.GroupView;
import org.lianxin.web.Line;

/**
 * The name, leader and members of a group, as typed.
 *
 * @param studioId where a new one is formed
 * @param version the one that the writer saw, of one that exists
 * @param memberIds those ticked; the leader is one of them, ticked or not
 */
record GroupForm(@Nullable UUID studioId, @Nullable Integer version,
		@NotBlank(message = "{team.group.name.missing}") @Size(min = 2,
				message = "{team.group.name.short}") @Line(max = 30) @Nullable String name,
		@NotNull(message = "{team.group.leader.missing}") @Nullable UUID leaderId, @Nullable List<String> memberIds) {

	private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	GroupForm {
		memberIds = (memberIds != null) ? List.copyOf(memberIds) : List.of();
	}

	static GroupForm in(UUID studioId) {
		return new GroupForm(studioId, null, null, null, null);
	}

	static GroupForm of(GroupView group, List<GroupMemberView> members) {
		return new GroupForm(group.studioId(), group.version(), group.name(), group.leaderId(),
				members.stream().map((member) -> member.representativeId().toString()).toList());
	}

	/** The same words, for the version that stands now. */
	GroupForm over(GroupView present) {
		return new GroupForm(this.studioId, present.version(), this.name, this.leaderId, this.memberIds);
	}

	FormGroup toFormation(UUID studio) {
		return new FormGroup(studio, Optional.ofNullable(this.name).orElseThrow(), leader(), members());
	}

	ChangeGroup toChange(UUID id) {
		return new ChangeGroup(id, Optional.ofNullable(this.version).orElse(-1),
				Optional.ofNullable(this.name).orElseThrow(), leader(), members());
	}

	private UUID leader() {
		return Optional.ofNullable(this.leaderId).orElseThrow();
	}

	private Set<UUID> members() {
		Set<UUID> members = new LinkedHashSet<>();
		members.add(leader());
		this.memberIds.stream()
			.filter((id) -> UUID_SHAPE.matcher(id).matches())
			.map(UUID::fromString)
			.forEach(members::add);
		return members;
	}

}
