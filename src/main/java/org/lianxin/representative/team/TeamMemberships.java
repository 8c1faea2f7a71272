package org.lianxin.representative.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.lianxin.representative.MembershipView;
import org.lianxin.representative.Memberships;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Teams are for the whole county: one goes on serving after a move, and leaves with the
 * office.
 */
@Component
class TeamMemberships implements Memberships {

	private final JdbcClient jdbc;

	TeamMemberships(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<MembershipView> of(UUID representative, LocalDate day) {
		return this.jdbc.sql("""
				select 'representative.membership.team' as key, t.name, '/desk/teams/' || t.code as href,
				  coalesce(t.leader_id = m.representative_id, false) as leads, m."from"
				from team_member m
				join service_team t on t.county_id = m.county_id and t.id = m.team_id
				where m.county_id = :county and m.representative_id = :person and t.state <> 'DISSOLVED'
				  and m."from" <= :day and (m.until is null or m.until > :day)
				order by t.name, t.id""")
			.param("county", CurrentCounty.required())
			.param("person", representative)
			.param("day", day)
			.query(MembershipView.class)
			.list();
	}

	@Override
	public void ended(UUID representative, LocalDate day) {
		this.jdbc.sql("""
				update service_team set leader_id = null, version = version + 1
				where county_id = :county and leader_id = :person and state <> 'DISSOLVED'""")
			.param("county", CurrentCounty.required())
			.param("person", representative)
			.update();
		this.jdbc.sql("""
				update team_member set until = greatest(:day::date, "from")
				where county_id = :county and representative_id = :person and until is null""")
			.param("county", CurrentCounty.required())
			.param("person", representative)
			.param("day", day)
			.update();
	}

}
