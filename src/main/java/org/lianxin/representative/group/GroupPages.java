package org.lianxin.representative.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the groups, their members of any day, and who may be one. */
@Service
@Transactional(readOnly = true)
public class GroupPages {

	private static final int PAGE = 50;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final String GROUP = """
			select g.id, g.version, g.studio_id, s.name as studio_name, g.name, l.id as leader_id, l.name as leader_name,
			  coalesce(l.leading_cadre, false) as leader_is_cadre, g.dissolved_on,
			  (select count(*) from group_member m where m.county_id = g.county_id and m.group_id = g.id
			     and m."from" <= :day and (m.until is null or m.until > :day)) as members
			from representative_group g
			join studio s on s.county_id = g.county_id and s.id = g.studio_id
			left join representative l on l.county_id = g.county_id and l.id = g.leader_id
			  and exists (select from group_member lm where lm.county_id = g.county_id and lm.group_id = g.id
			    and lm.representative_id = l.id and lm."from" <= :day and (lm.until is null or lm.until > :day))
			where g.county_id = :county
			""";

	private static final String MEMBER = """
			select m.representative_id, r.code, r.name, r.post, r.leading_cadre, m."from", m.until,
			  p.studio_id is distinct from g.studio_id as elsewhere
			from group_member m
			join representative_group g on g.county_id = m.county_id and g.id = m.group_id
			join representative r on r.county_id = m.county_id and r.id = m.representative_id
			left join placement p on p.county_id = m.county_id and p.representative_id = m.representative_id
			  and p."from" <= :day and (p.until is null or p.until > :day)
			where m.county_id = :county and m.group_id = :group
			""";

	private static final String LINES = """
			select s.name as studio_name, g.name as group_name, r.name, r.code, r.post,
			  coalesce(g.leader_id = r.id, false) as leads, coalesce(r.leading_cadre, false) as leading_cadre, m."from"
			from representative_group g
			join studio s on s.county_id = g.county_id and s.id = g.studio_id
			left join group_member m on m.county_id = g.county_id and m.group_id = g.id
			  and m."from" <= :day and (m.until is null or m.until > :day)
			left join representative r on r.county_id = m.county_id and r.id = m.representative_id
			where g.county_id = :county and g.dissolved_on is null and (:studio::uuid is null or g.studio_id = :studio)
			order by s.slug, g.position, g.id, leads desc, r.leading_cadre desc, r.code""";

	private static final String CANDIDATES = """
			select r.id, r.code, r.name, r.post, r.field, r.leading_cadre, g.id as group_id, g.name as group_name
			from placement p
			join representative r on r.county_id = p.county_id and r.id = p.representative_id
			left join group_member m on m.county_id = r.county_id and m.representative_id = r.id
			  and m."from" <= :day and (m.until is null or m.until > :day)
			left join representative_group g on g.county_id = m.county_id and g.id = m.group_id
			where p.county_id = :county and p.studio_id = :studio
			  and p."from" <= :day and (p.until is null or p.until > :day)
			  and not exists (select from standing st where st.county_id = r.county_id and st.representative_id = r.id
			    and st.state = 'ENDED' and st."from" <= :day and (st.until is null or st.until > :day))
			order by r.leading_cadre desc, r.code""";

	private final JdbcClient jdbc;

	private final Clock clock;

	GroupPages(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lists the groups that exist, studio by studio, 50 to a page; to a liaison their own
	 * studio's.
	 * @param studioId only those of this studio, or null for all
	 * @param after the cursor of the page before, or null for the first
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'SUPERVISOR')")
	public Paged<GroupView> list(@Nullable UUID studioId, @Nullable UUID after) {
		List<GroupView> rows = select("""
				and g.dissolved_on is null and (:studio::uuid is null or g.studio_id = :studio)
				and (:after::uuid is null or (s.slug, g.position, g.id) > (select sa.slug, a.position, a.id
				  from representative_group a join studio sa on sa.county_id = a.county_id and sa.id = a.studio_id
				  where a.county_id = :county and a.id = :after))
				order by s.slug, g.position, g.id limit :limit""").param("studio", visible(studioId))
			.param("after", after)
			.param("limit", PAGE + 1)
			.query(GroupView.class)
			.list();
		return Paged.of(rows, PAGE, (group) -> group.id().toString());
	}

	/**
	 * Gives who belongs to which group today, in the order of the list; a group without
	 * anybody comes once.
	 * @param studioId only those of this studio, or null for all
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'SUPERVISOR')")
	public void each(@Nullable UUID studioId, Consumer<GroupLine> work) {
		try (Stream<GroupLine> lines = this.jdbc.sql(LINES)
			.withFetchSize(FETCHED)
			.param("county", CurrentCounty.required())
			.param("day", LocalDate.now(this.clock))
			.param("studio", visible(studioId))
			.query(GroupLine.class)
			.stream()) {
			lines.forEach(work);
		}
	}

	/** A liaison sees one studio, whatever the address says. */
	private static @Nullable UUID visible(@Nullable UUID studioId) {
		SignedIn person = SignedIn.required();
		return (person.role() == Role.LIAISON) ? person.workplaceId().orElseThrow() : studioId;
	}

	/** Shows one group, a dissolved one too. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'SUPERVISOR') and @groupRights.maySee(#id)")
	public GroupView group(UUID id) {
		return select("and g.id = :id").param("id", id)
			.query(GroupView.class)
			.optional()
			.orElseThrow(() -> new NotFound("team.group.unknown"));
	}

	/** Lists who belonged to a group on a day, leading cadres first. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'SUPERVISOR') and @groupRights.maySee(#id)")
	public List<GroupMemberView> membersOn(UUID id, LocalDate day) {
		return this.jdbc.sql(MEMBER + """
				and m."from" <= :day and (m.until is null or m.until > :day) order by r.leading_cadre desc, r.code""")
			.param("county", CurrentCounty.required())
			.param("group", id)
			.param("day", day)
			.query(GroupMemberView.class)
			.list();
	}

	/** Lists who has left a group, the last first; a hundred at most. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'SUPERVISOR') and @groupRights.maySee(#id)")
	public List<GroupMemberView> former(UUID id) {
		return this.jdbc.sql(MEMBER + """
				and m.until <= :day and m.until > m."from" order by m.until desc, m.id desc limit 100""")
			.param("county", CurrentCounty.required())
			.param("group", id)
			.param("day", LocalDate.now(this.clock))
			.query(GroupMemberView.class)
			.list();
	}

	/** Tells in which group a representative was on a day. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'SUPERVISOR')")
	public Optional<GroupView> of(UUID representativeId, LocalDate day) {
		return this.jdbc.sql(
				GROUP + """
						and g.id in (select m.group_id from group_member m where m.county_id = :county
						  and m.representative_id = :representative and m."from" <= :day and (m.until is null or m.until > :day))""")
			.param("county", CurrentCounty.required())
			.param("day", day)
			.param("representative", representativeId)
			.query(GroupView.class)
			.optional();
	}

	/** Lists who sits in a studio today and may belong to its groups, by code. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON') and @groupRights.mayRun(#studioId)")
	public List<CandidateView> candidates(UUID studioId) {
		return this.jdbc.sql(CANDIDATES)
			.param("county", CurrentCounty.required())
			.param("studio", studioId)
			.param("day", LocalDate.now(this.clock))
			.query(CandidateView.class)
			.list();
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(GROUP + which)
			.param("county", CurrentCounty.required())
			.param("day", LocalDate.now(this.clock));
	}

}
