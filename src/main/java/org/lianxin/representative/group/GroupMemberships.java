package org.lianxin.representative.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.lianxin.representative.MembershipView;
import org.lianxin.representative.Memberships;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A group is of one studio: who sits there no longer is no member of it from that day.
 */
@Component
class GroupMemberships implements Memberships {

	private final JdbcClient jdbc;

	private final Clock clock;

	GroupMemberships(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public List<MembershipView> of(UUID representative, LocalDate day) {
		return this.jdbc.sql("""
				select 'representative.membership.group' as key, g.name, '/desk/groups/' || g.id as href,
				  coalesce(g.leader_id = m.representative_id, false) as leads, m."from"
				from group_member m
				join representative_group g on g.county_id = m.county_id and g.id = m.group_id
				where m.county_id = :county and m.representative_id = :person
				  and m."from" <= :day and (m.until is null or m.until > :day)
				order by g.name""")
			.param("county", CurrentCounty.required())
			.param("person", representative)
			.param("day", day)
			.query(MembershipView.class)
			.list();
	}

	@Override
	public void seatsChanged(Collection<UUID> representatives, LocalDate day) {
		if (representatives.isEmpty()) {
			return;
		}
		UUID[] people = representatives.toArray(UUID[]::new);
		int left = this.jdbc
			.sql("""
					update group_member m set until = greatest(:day::date, m."from")
					from representative_group g
					where m.county_id = :county and m.representative_id = any(:people) and (m.until is null or m.until > :day)
					  and g.county_id = m.county_id and g.id = m.group_id
					  and not exists (select from placement p where p.county_id = m.county_id
					    and p.representative_id = m.representative_id and p.studio_id = g.studio_id
					    and p."from" <= :day and (p.until is null or p.until > :day))""")
			.param("day", day)
			.param("county", CurrentCounty.required())
			.param("people", people)
			.update();
		if (left > 0) {
			leaveWithoutLeader(people);
		}
	}

	/** Who leaves on a day to come leads until then; the pages see to the day. */
	private void leaveWithoutLeader(UUID[] people) {
		this.jdbc.sql("""
				update representative_group g set leader_id = null, version = version + 1
				where g.county_id = :county and g.dissolved_on is null and g.leader_id = any(:people)
				  and not exists (select from group_member m where m.county_id = g.county_id and m.group_id = g.id
				    and m.representative_id = g.leader_id and (m.until is null or m.until > :today))""")
			.param("county", CurrentCounty.required())
			.param("people", people)
			.param("today", LocalDate.now(this.clock))
			.update();
	}

	@Override
	public void seatKept(UUID representative, LocalDate day) {
		this.jdbc.sql("""
				update group_member m set until = null
				from representative_group g
				where m.county_id = :county and m.representative_id = :person and m.until = :day and m."from" < :day
				  and g.county_id = m.county_id and g.id = m.group_id and g.dissolved_on is null""")
			.param("county", CurrentCounty.required())
			.param("person", representative)
			.param("day", day)
			.update();
	}

}
