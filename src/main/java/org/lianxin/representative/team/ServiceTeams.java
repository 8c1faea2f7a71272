package org.lianxin.representative.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Paged;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service teams of the present county and who serves in them. */
@Service
@Transactional(readOnly = true)
public class ServiceTeams {

	private static final int PAGE = 50;

	private static final String TEAM = """
			select t.id, t.version, t.code, t.name, t.profession, t.offer, t.studio_id, s.name as studio_name,
			  coalesce(s.state = 'CLOSED', false) as studio_closed,
			  t.leader_id, l.name as leader_name, t.state, t.dissolved_on,
			  (select count(*) from team_member m where m.county_id = t.county_id and m.team_id = t.id
			     and m.until is null) as members,
			  (select count(*) from team_member m where m.county_id = t.county_id and m.team_id = t.id
			     and m.until is null and not exists (select from standing st
			       where st.county_id = m.county_id and st.representative_id = m.representative_id
			       and st.state in ('SUSPENDED', 'ENDED') and st."from" <= :today
			       and (st.until is null or st.until > :today))) as serving
			from service_team t
			left join studio s on s.county_id = t.county_id and s.id = t.studio_id
			left join representative l on l.county_id = t.county_id and l.id = t.leader_id
			where t.county_id = :county
			""";

	/** What a filter says of a team; a cursor follows it where the list is paged. */
	static final String CHOSEN = """
			and (:profession::text is null or t.profession = :profession)
			and (:studio::uuid is null or t.studio_id = :studio)
			and (t.state = :state or :state::text is null and t.state <> 'DISSOLVED')
			and (:words::text is null or strpos(t.name, :words) > 0 or strpos(t.offer, :words) > 0
			  or exists (select from team_member m
			    join representative r on r.county_id = m.county_id and r.id = m.representative_id
			    where m.county_id = :county and m.team_id = t.id and m.until is null and strpos(r.name, :words) > 0))
			""";

	/** A team goes with its studio. */
	private static final String ASKABLE = "and t.state = 'ACTIVE' and s.state is distinct from 'CLOSED' ";

	private static final String MEMBER = """
			select m.representative_id, r.code, r.name, r.post, r.field, coalesce(st.state, 'ACTIVE') as state,
			  s.name as studio_name, s.slug as studio_slug,
			  t.leader_id is not distinct from r.id and m.until is null as leader, m."from", m.until
			from team_member m
			join service_team t on t.county_id = m.county_id and t.id = m.team_id
			join representative r on r.county_id = m.county_id and r.id = m.representative_id
			left join placement p on p.county_id = r.county_id and p.representative_id = r.id
			  and p."from" <= :day and (p.until is null or p.until > :day)
			left join studio s on s.county_id = p.county_id and s.id = p.studio_id
			left join standing st on st.county_id = r.county_id and st.representative_id = r.id
			  and st."from" <= :day and (st.until is null or st.until > :day)
			where m.county_id = :county and m.team_id = :team
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ServiceTeams(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Lists the teams that may be asked for, by profession and name; a few hundred. */
	@PreAuthorize("permitAll()")
	public List<TeamView> all() {
		return select(ASKABLE + "order by t.profession, t.name, t.id").query(TeamView.class).list();
	}

	/** Lists the teams of a trade that may be asked for, by name. */
	@PreAuthorize("permitAll()")
	public List<TeamView> byProfession(Profession profession) {
		return select(ASKABLE + "and t.profession = :profession order by t.name, t.id")
			.param("profession", profession.name())
			.query(TeamView.class)
			.list();
	}

	/** Lists the teams of a studio that may be asked for, by profession and name. */
	@PreAuthorize("permitAll()")
	public List<TeamView> ofStudio(UUID studioId) {
		return select(ASKABLE + "and t.studio_id = :studio order by t.profession, t.name, t.id")
			.param("studio", studioId)
			.query(TeamView.class)
			.list();
	}

	/** Lists the teams in which a representative serves today. */
	@PreAuthorize("permitAll()")
	public List<TeamView> of(UUID representativeId) {
		return select("""
				and t.id in (select m.team_id from team_member m where m.county_id = :county
				  and m.representative_id = :representative and m.until is null)
				order by t.profession, t.name, t.id""").param("representative", representativeId)
			.query(TeamView.class)
			.list();
	}

	/** Finds a team by its code, a dissolved one too. */
	@PreAuthorize("permitAll()")
	public Optional<TeamView> find(String code) {
		return select("and t.code = :code").param("code", code).query(TeamView.class).optional();
	}

	/** Returns the name of a team. */
	@PreAuthorize("permitAll()")
	public String name(UUID id) {
		return this.jdbc.sql("select name from service_team where county_id = ? and id = ?")
			.params(CurrentCounty.required(), id)
			.query(String.class)
			.single();
	}

	/**
	 * Counts the teams that may be asked for, trade by trade; a trade without any is left
	 * out.
	 */
	@PreAuthorize("permitAll()")
	public Map<Profession, Integer> counts() {
		Map<Profession, Integer> counts = new EnumMap<>(Profession.class);
		this.jdbc.sql("""
				select t.profession, count(*) from service_team t
				left join studio s on s.county_id = t.county_id and s.id = t.studio_id
				where t.county_id = ?\s""" + ASKABLE + "group by t.profession")
			.params(CurrentCounty.required())
			.query((row) -> {
				counts.put(Profession.valueOf(row.getString(1)), row.getInt(2));
			});
		return counts;
	}

	/** Lists teams by profession and name, 50 to a page. */
	@PreAuthorize("permitAll()")
	public Paged<TeamView> list(TeamFilter filter) {
		List<TeamView> rows = chosen(select(CHOSEN + """
				and (:after::uuid is null or (t.profession, t.name, t.id) > (select a.profession, a.name, a.id
				  from service_team a where a.county_id = :county and a.id = :after))
				order by t.profession, t.name, t.id limit :limit"""), filter).param("after", filter.after())
			.param("limit", PAGE + 1)
			.query(TeamView.class)
			.list();
		return Paged.of(rows, PAGE, (team) -> team.id().toString());
	}

	/** Gives {@link #CHOSEN} what it asks for. */
	static JdbcClient.StatementSpec chosen(JdbcClient.StatementSpec statement, TeamFilter filter) {
		return statement.param("profession", nameOf(filter.profession()))
			.param("studio", filter.studioId())
			.param("state", nameOf(filter.state()))
			.param("words", filter.words());
	}

	private static @Nullable String nameOf(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	/** Lists who serves in a team today, its leader first. */
	@PreAuthorize("permitAll()")
	public List<TeamMemberView> membersOf(UUID teamId) {
		return members(teamId, "and m.until is null order by leader desc, r.code");
	}

	/** Lists who served in a team on a day. */
	@PreAuthorize("hasRole('STAFF')")
	public List<TeamMemberView> membersOn(UUID teamId, LocalDate day) {
		return this.jdbc
			.sql(MEMBER + "and m.\"from\" <= :on and (m.until is null or m.until > :on) order by leader desc, r.code")
			.param("county", CurrentCounty.required())
			.param("team", teamId)
			.param("day", today())
			.param("on", day)
			.query(TeamMemberView.class)
			.list();
	}

	/** Lists who has left a team, the last first; a hundred at most. */
	@PreAuthorize("hasRole('STAFF')")
	public List<TeamMemberView> former(UUID teamId) {
		return members(teamId, "and m.until > m.\"from\" order by m.until desc, m.id desc limit 100");
	}

	private List<TeamMemberView> members(UUID teamId, String which) {
		return this.jdbc.sql(MEMBER + which)
			.param("county", CurrentCounty.required())
			.param("team", teamId)
			.param("day", today())
			.query(TeamMemberView.class)
			.list();
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(TEAM + which).param("county", CurrentCounty.required()).param("today", today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
