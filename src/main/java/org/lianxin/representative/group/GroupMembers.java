package org.lianxin.representative.group;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who belongs to which group. A representative belongs to one at a time; what has been is
 * ended and never deleted.
 */
@Component
class GroupMembers {

	private static final int BATCH = 200;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	GroupMembers(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Lets nobody else form groups of the studio until this transaction ends: nobody can
	 * come to be in two of them.
	 */
	void lock(UUID studioId) {
		this.jdbc.sql("select id from studio where county_id = ? and id = ? for no key update")
			.params(CurrentCounty.required(), studioId)
			.query(UUID.class)
			.optional();
	}

	/** Lets exactly these belong to the group from that day on. */
	void keep(UUID groupId, Set<UUID> members, LocalDate day) {
		endOthers(groupId, members, day);
		takeFromOtherGroups(groupId, members, day);
		Set<UUID> present = Set.copyOf(present(groupId, day));
		List<UUID> added = members.stream().filter((id) -> !present.contains(id)).sorted().toList();
		this.batches.batchUpdate("""
				insert into group_member (county_id, id, group_id, representative_id, "from")
				values (?, ?, ?, ?, ?)""", added, BATCH, (row, id) -> {
			row.setInt(1, CurrentCounty.required());
			row.setObject(2, Ids.next());
			row.setObject(3, groupId);
			row.setObject(4, id);
			row.setDate(5, Date.valueOf(day));
		});
	}

	private void endOthers(UUID groupId, Collection<UUID> members, LocalDate day) {
		this.jdbc
			.sql("""
					update group_member set until = greatest(:day::date, "from")
					where county_id = :county and group_id = :group and (until is null or until > :day) and representative_id not in (:members)""")
			.param("day", day)
			.param("county", CurrentCounty.required())
			.param("group", groupId)
			.param("members", members)
			.update();
	}

	/** A group that loses its leader this way goes on without one until it is changed. */
	private void takeFromOtherGroups(UUID groupId, Collection<UUID> members, LocalDate day) {
		this.jdbc.sql("""
				update representative_group set leader_id = null, version = version + 1
				where county_id = :county and id <> :group and dissolved_on is null and leader_id in (:members)""")
			.param("county", CurrentCounty.required())
			.param("group", groupId)
			.param("members", members)
			.update();
		this.jdbc
			.sql("""
					update group_member set until = greatest(:day::date, "from")
					where county_id = :county and group_id <> :group and (until is null or until > :day) and representative_id in (:members)""")
			.param("day", day)
			.param("county", CurrentCounty.required())
			.param("group", groupId)
			.param("members", members)
			.update();
	}

	private List<UUID> present(UUID groupId, LocalDate day) {
		return this.jdbc.sql("""
				select representative_id from group_member
				where county_id = ? and group_id = ? and (until is null or until > ?)""")
			.params(CurrentCounty.required(), groupId, day)
			.query(UUID.class)
			.list();
	}

	/** Ends every membership of the group on that day. */
	void endAll(UUID groupId, LocalDate day) {
		this.jdbc.sql("""
				update group_member set until = greatest(:day::date, "from")
				where county_id = :county and group_id = :group and (until is null or until > :day)""")
			.param("day", day)
			.param("county", CurrentCounty.required())
			.param("group", groupId)
			.update();
	}

}
