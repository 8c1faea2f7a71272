package org.lianxin.representative.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Codes;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds, changes and dissolves service teams. */
@Service
@Transactional
public class TeamService {

	private final ServiceTeamRepository teams;

	private final TeamMembers members;

	private final StudioService studios;

	private final JdbcClient jdbc;

	private final Clock clock;

	TeamService(ServiceTeamRepository teams, TeamMembers members, StudioService studios, JdbcClient jdbc, Clock clock) {
		this.teams = teams;
		this.members = members;
		this.studios = studios;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Founds a team from today on.
	 * @return its code
	 * @throws Unprocessable if its name or code is taken, its leader is no member, or
	 * somebody or its studio is unknown
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON') and @teamRights.mayPlaceIn(#command.facts().studioId())")
	public String create(CreateTeam command) {
		return found(List.of(command)).get(0);
	}

	/**
	 * Founds many teams at once, all or none, in a number of statements that does not
	 * grow with them.
	 * @return their codes in the same order
	 * @throws Unprocessable as for one of them
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public List<String> createAll(List<CreateTeam> commands) {
		return found(commands);
	}

	private List<String> found(List<CreateTeam> commands) {
		requireNamesFree(commands);
		requireKnown(commands);
		Set<String> taken = new HashSet<>(present("code", "true"));
		List<ServiceTeam> founded = new ArrayList<>();
		List<TeamMembers.Membership> joining = new ArrayList<>();
		for (CreateTeam command : commands) {
			ServiceTeam team = new ServiceTeam(code(command.code(), taken), command.facts(), command.leaderId(),
					command.memberIds());
			founded.add(team);
			command.memberIds()
				.stream()
				.sorted()
				.forEach((id) -> joining.add(new TeamMembers.Membership(team.id(), id)));
		}
		this.teams.saveAll(founded);
		this.teams.flush();
		this.members.join(joining, today());
		return founded.stream().map(ServiceTeam::code).toList();
	}

	private static String code(@Nullable String wished, Set<String> taken) {
		String code = (wished != null) ? wished : Codes.next(taken::contains);
		if (!taken.add(code)) {
			throw new Unprocessable("team.code.taken", code);
		}
		return code;
	}

	private void requireNamesFree(List<CreateTeam> commands) {
		Set<String> taken = new HashSet<>(present("name", "state <> 'DISSOLVED'"));
		for (CreateTeam command : commands) {
			if (!taken.add(command.facts().name())) {
				throw new Unprocessable("team.name.taken", command.facts().name());
			}
		}
	}

	private List<String> present(String column, String which) {
		return this.jdbc.sql("select " + column + " from service_team where county_id = ? and " + which)
			.params(CurrentCounty.required())
			.query(String.class)
			.list();
	}

	private void requireKnown(List<CreateTeam> commands) {
		commands.stream().map(CreateTeam::facts).map(TeamFacts::studioId).distinct().forEach(studioCheck());
		requireRepresentatives(commands.stream()
			.map(CreateTeam::memberIds)
			.flatMap(Set::stream)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	/** All studios are a few dozen: asked for once, however many teams there are. */
	private Consumer<@Nullable UUID> studioCheck() {
		Set<UUID> known = this.studios.all().stream().map(StudioView::id).collect(Collectors.toSet());
		return (id) -> {
			if (id != null && !known.contains(id)) {
				throw new Unprocessable("team.studio.unknown");
			}
		};
	}

	private void requireRepresentatives(Set<UUID> ids) {
		if (this.members.known(ids) != ids.size()) {
			throw new Unprocessable("team.member.unknown");
		}
	}

	/**
	 * Changes what is told of a team.
	 * @throws Conflict if somebody changed it since the writer saw it
	 * @throws Unprocessable if its name is taken, its leader is no member, or its studio
	 * is unknown
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON') and @teamRights.mayRun(#command.code()) "
			+ "and @teamRights.mayPlaceIn(#command.facts().studioId())")
	public void revise(ReviseTeam command) {
		ServiceTeam team = team(command.code(), command.version());
		if (!team.facts().name().equals(command.facts().name())
				&& present("name", "state <> 'DISSOLVED'").contains(command.facts().name())) {
			throw new Unprocessable("team.name.taken", command.facts().name());
		}
		studioCheck().accept(command.facts().studioId());
		team.revise(command.facts(), command.leaderId(), this.members.present(team.id()), command.resting());
		this.teams.saveAndFlush(team);
	}

	/**
	 * Changes many teams and who serves in them at once, all or none, in a number of
	 * statements that does not grow with them.
	 * @throws Conflict if somebody changed one of them in the meantime
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	void reviseAll(List<TeamPlan.Revision> revisions) {
		Map<UUID, ServiceTeam> present = this.teams
			.findWithLockByIdIn(revisions.stream().map((revision) -> revision.team().id()).toList())
			.stream()
			.collect(Collectors.toMap(ServiceTeam::id, Function.identity()));
		for (TeamPlan.Revision revision : revisions) {
			ServiceTeam team = present.get(revision.team().id());
			if (team == null || team.version() != revision.team().version()) {
				throw new Conflict("team.overtaken");
			}
			team.revise(revision.facts(), revision.leaderId(), revision.members(), team.state() == TeamState.RESTING);
		}
		this.teams.saveAll(present.values());
		this.teams.flush();
		this.members.changed(revisions.stream()
			.filter(TeamPlan.Revision::isOfMembersAlone)
			.map((revision) -> revision.team().id())
			.toList());
		this.members.leave(all(revisions, TeamPlan.Revision::leaving), today());
		this.members.join(all(revisions, TeamPlan.Revision::joining), today());
	}

	private static List<TeamMembers.Membership> all(List<TeamPlan.Revision> revisions,
			Function<TeamPlan.Revision, List<UUID>> people) {
		return revisions.stream()
			.flatMap((revision) -> people.apply(revision)
				.stream()
				.map((id) -> new TeamMembers.Membership(revision.team().id(), id)))
			.toList();
	}

	/**
	 * Lets representatives join and leave a team today. A leader who leaves leads it no
	 * longer.
	 * @throws Conflict if somebody changed it since the writer saw it
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON') and @teamRights.mayRun(#command.code())")
	public void changeMembers(ChangeTeamMembers command) {
		ServiceTeam team = team(command.code(), command.version());
		Set<UUID> present = new HashSet<>(this.members.present(team.id()));
		Set<UUID> joining = without(command.joining(), present);
		requireRepresentatives(joining);
		Set<UUID> members = Stream.concat(present.stream(), joining.stream())
			.filter((id) -> !command.leaving().contains(id))
			.collect(Collectors.toSet());
		team.regroup(members);
		touch(team);
		this.members.leave(team.id(), command.leaving(), today());
		this.members.join(without(joining, command.leaving()).stream()
			.sorted()
			.map((id) -> new TeamMembers.Membership(team.id(), id))
			.toList(), today());
	}

	/**
	 * Whoever changes members at the same time must learn of it, though no column of the
	 * team may differ.
	 */
	private void touch(ServiceTeam team) {
		int version = team.version();
		this.teams.saveAndFlush(team);
		if (team.version() == version) {
			this.members.changed(List.of(team.id()));
		}
	}

	private static Set<UUID> without(Collection<UUID> some, Collection<UUID> others) {
		return some.stream().filter((id) -> !others.contains(id)).collect(Collectors.toSet());
	}

	/**
	 * Ends a team and everybody's membership today; both stay on record.
	 * @throws Conflict if somebody changed it since the writer saw it
	 * @throws Unprocessable while a request for it waits to be answered or carried out
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON') and @teamRights.mayRun(#command.code())")
	public void dissolve(DissolveTeam command) {
		ServiceTeam team = team(command.code(), command.version());
		int open = this.jdbc.sql("""
				select count(*) from team_request
				where county_id = ? and team_id = ? and state in ('ASKED', 'ACCEPTED')""")
			.params(CurrentCounty.required(), team.id())
			.query(Integer.class)
			.single();
		if (open > 0) {
			throw new Unprocessable("team.dissolution.open", open);
		}
		team.dissolve(today());
		this.teams.saveAndFlush(team);
		this.members.leave(team.id(), this.members.present(team.id()), today());
	}

	private ServiceTeam team(String code, int version) {
		return this.teams.findWithLockByCode(code)
			.filter((team) -> team.version() == version)
			.orElseThrow(() -> new Conflict("team.overtaken"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
