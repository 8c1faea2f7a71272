package org.lianxin.representative.team;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who serves in which team; what has been is ended and never deleted. */
@Component
class TeamMembers {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	TeamMembers(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	List<UUID> present(UUID teamId) {
		return this.jdbc
			.sql("select representative_id from team_member where county_id = ? and team_id = ? and until is null")
			.params(CurrentCounty.required(), teamId)
			.query(UUID.class)
			.list();
	}

	void join(Collection<Membership> all, LocalDate day) {
		this.batches.batchUpdate("""
				insert into team_member (county_id, id, team_id, representative_id, "from")
				values (?, ?, ?, ?, ?)""", all, BATCH, (row, one) -> {
			row.setInt(1, CurrentCounty.required());
			row.setObject(2, Ids.next());
			row.setObject(3, one.teamId());
			row.setObject(4, one.representativeId());
			row.setDate(5, Date.valueOf(day));
		});
	}

	void leave(UUID teamId, Collection<UUID> members, LocalDate day) {
		if (members.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				update team_member set until = greatest(:day::date, "from")
				where county_id = :county and team_id = :team and until is null and representative_id in (:members)""")
			.param("day", day)
			.param("county", CurrentCounty.required())
			.param("team", teamId)
			.param("members", members)
			.update();
	}

	/** Ends memberships of many teams. */
	void leave(Collection<Membership> all, LocalDate day) {
		this.batches.batchUpdate("""
				update team_member set until = greatest(?::date, "from")
				where county_id = ? and team_id = ? and until is null and representative_id = ?""", all, BATCH,
				(row, one) -> {
					row.setDate(1, Date.valueOf(day));
					row.setInt(2, CurrentCounty.required());
					row.setObject(3, one.teamId());
					row.setObject(4, one.representativeId());
				});
	}

	/** Lets whoever changes one of these teams at the same time learn of it. */
	void changed(Collection<UUID> teams) {
		if (teams.isEmpty()) {
			return;
		}
		this.jdbc.sql("update service_team set version = version + 1 where county_id = :county and id in (:teams)")
			.param("county", CurrentCounty.required())
			.param("teams", teams)
			.update();
	}

	/** Tells how many of these are representatives of the county. */
	int known(Collection<UUID> representatives) {
		if (representatives.isEmpty()) {
			return 0;
		}
		return this.jdbc.sql("select count(*) from representative where county_id = :county and id in (:ids)")
			.param("county", CurrentCounty.required())
			.param("ids", representatives)
			.query(Integer.class)
			.single();
	}

	/** That somebody serves in a team. */
	record Membership(UUID teamId, UUID representativeId) {
	}

}
