package org.lianxin.representative.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.StudioService;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms, changes and dissolves the groups of a studio's representatives. */
@Service
@Transactional
public class GroupService {

	private final GroupRepository groups;

	private final GroupMembers members;

	private final GroupPages pages;

	private final StudioService studios;

	private final JdbcClient jdbc;

	private final Clock clock;

	GroupService(GroupRepository groups, GroupMembers members, GroupPages pages, StudioService studios, JdbcClient jdbc,
			Clock clock) {
		this.groups = groups;
		this.members = members;
		this.pages = pages;
		this.studios = studios;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Forms a group from today on.
	 * @throws Unprocessable if its name is taken in the studio, or somebody does not sit
	 * there
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON') and @groupRights.mayRun(#command.studioId())")
	public UUID form(FormGroup command) {
		enter(command.studioId());
		requireSeated(command.studioId(), command.memberIds());
		return add(command.studioId(), command.name(), command.leaderId(), command.memberIds());
	}

	/**
	 * Forms all groups of a proposal from today on, or none.
	 * @throws Unprocessable if somebody would be in two of them, or no longer sits in the
	 * studio, or a name is taken
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON') and @groupRights.mayRun(#command.studioId())")
	public void divide(DivideStudio command) {
		enter(command.studioId());
		Set<UUID> all = new HashSet<>();
		for (DivideStudio.Draft draft : command.groups()) {
			for (UUID member : draft.memberIds()) {
				if (!all.add(member)) {
					throw new Unprocessable("team.division.twice");
				}
			}
		}
		requireSeated(command.studioId(), all);
		command.groups()
			.forEach((draft) -> add(command.studioId(), draft.name(), draft.leaderId(), Set.copyOf(draft.memberIds())));
	}

	/**
	 * Changes a group from today on.
	 * @throws Conflict if somebody changed it since the writer saw it
	 * @throws Unprocessable if its name is taken in the studio, or somebody new does not
	 * sit there
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON') and @groupRights.mayChange(#command.id())")
	public void change(ChangeGroup command) {
		GroupView seen = this.pages.group(command.id());
		this.members.lock(seen.studioId());
		RepresentativeGroup group = group(command.id(), command.version());
		requireNameFree(group.studioId(), command.name(), command.id());
		Set<UUID> present = this.pages.membersOn(command.id(), today())
			.stream()
			.map(GroupMemberView::representativeId)
			.collect(Collectors.toSet());
		requireSeated(group.studioId(),
				command.memberIds().stream().filter((id) -> !present.contains(id)).collect(Collectors.toSet()));
		group.change(command.name(), command.leaderId(), command.memberIds());
		this.groups.saveAndFlush(group);
		this.members.keep(command.id(), command.memberIds(), today());
	}

	/**
	 * Ends a group and everybody's membership today; both stay on record.
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON') and @groupRights.mayChange(#command.id())")
	public void dissolve(DissolveGroup command) {
		RepresentativeGroup group = group(command.id(), command.version());
		group.dissolve(today());
		this.groups.saveAndFlush(group);
		this.members.endAll(command.id(), today());
	}

	private void enter(UUID studioId) {
		this.studios.byId(studioId).orElseThrow(() -> new NotFound("studio.unknown"));
		this.members.lock(studioId);
	}

	private UUID add(UUID studioId, String name, UUID leaderId, Set<UUID> memberIds) {
		requireNameFree(studioId, name, null);
		RepresentativeGroup group = this.groups
			.saveAndFlush(new RepresentativeGroup(studioId, nextPosition(studioId), name, leaderId, memberIds));
		this.members.keep(group.id(), memberIds, today());
		return group.id();
	}

	private RepresentativeGroup group(UUID id, int version) {
		return this.groups.findByIdAndVersion(id, version).orElseThrow(() -> new Conflict("team.group.overtaken"));
	}

	private int nextPosition(UUID studioId) {
		return this.jdbc.sql("""
				select coalesce(max(position), 0) + 1 from representative_group
				where county_id = ? and studio_id = ?""")
			.params(CurrentCounty.required(), studioId)
			.query(Integer.class)
			.single();
	}

	private void requireNameFree(UUID studioId, String name, @Nullable UUID except) {
		boolean taken = this.jdbc.sql("""
				select exists (select from representative_group where county_id = :county and studio_id = :studio
				  and name = :name and dissolved_on is null and (:except::uuid is null or id <> :except))""")
			.param("county", CurrentCounty.required())
			.param("studio", studioId)
			.param("name", name)
			.param("except", except)
			.query(Boolean.class)
			.single();
		if (taken) {
			throw new Unprocessable("team.group.name.taken", name);
		}
	}

	private void requireSeated(UUID studioId, Collection<UUID> members) {
		Set<UUID> seated = this.pages.candidates(studioId).stream().map(CandidateView::id).collect(Collectors.toSet());
		if (!seated.containsAll(members)) {
			throw new Unprocessable("team.group.member.elsewhere");
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
