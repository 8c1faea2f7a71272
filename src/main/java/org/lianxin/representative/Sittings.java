package org.lianxin.representative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All representatives of a county with their seats, read and changed at once: a few
 * statements for a few thousand people.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Sittings {

	private final JdbcClient jdbc;

	private final List<Memberships> memberships;

	Sittings(JdbcClient jdbc, List<Memberships> memberships) {
		this.jdbc = jdbc;
		this.memberships = memberships;
	}

	/** Lists all representatives by code as they are on a day, former ones too. */
	@Transactional(readOnly = true)
	public List<Sitting> on(LocalDate day) {
		return this.jdbc.sql("""
				select r.id, r.code, r.name, r.post, r.level, r.leading_cadre, r.professions,
				  coalesce(st.state, 'ACTIVE') as state, u.township_id as unit_township_id,
				  v.township_id as contact_township_id, r.residence_township_id, p.studio_id,
				  exists (select 1 from placement l where l.county_id = r.county_id and l.representative_id = r.id
				    and l."from" > :day) as settled
				from representative r
				left join electoral_unit u on u.county_id = r.county_id and u.id = r.electoral_unit_id
				left join village v on v.county_id = r.county_id and v.id = r.contact_village_id
				left join placement p on p.county_id = r.county_id and p.representative_id = r.id
				  and p."from" <= :day and (p.until is null or p.until > :day)
				left join standing st on st.county_id = r.county_id and st.representative_id = r.id
				  and st."from" <= :day and (st.until is null or st.until > :day)
				where r.county_id = :county order by r.code""")
			.param("county", CurrentCounty.required())
			.param("day", day)
			.query(Sittings::sitting)
			.list();
	}

	/** Lists who had better sit apart. */
	@Transactional(readOnly = true)
	public List<TiedPair> ties() {
		return this.jdbc
			.sql("select one_id as one, other_id as other, kind from tie where county_id = ? order by one_id, other_id")
			.param(CurrentCounty.required())
			.query(TiedPair.class)
			.list();
	}

	/**
	 * Ends the seats of that day and what goes with them, and begins the new ones, all or
	 * none.
	 * @throws Conflict if one of them no longer sits where the change says
	 */
	public void reseat(Reseat command) {
		if (command.changes().isEmpty()) {
			return;
		}
		long seated = command.changes().stream().filter((change) -> change.from() != null).count();
		if (end(command) != seated) {
			throw new Conflict("representative.reseat.overtaken");
		}
		try {
			begin(command);
		}
		catch (DuplicateKeyException ex) {
			throw new Conflict("representative.reseat.overtaken");
		}
		List<UUID> people = command.changes().stream().map(Reseat.Change::representativeId).toList();
		this.memberships.forEach((one) -> one.seatsChanged(people, command.day()));
	}

	private int end(Reseat command) {
		return this.jdbc.sql("""
				update placement p set until = :day, version = p.version + 1
				from unnest(:people::uuid[], :froms::uuid[]) as c (representative_id, studio_id)
				where p.county_id = :county and p.representative_id = c.representative_id and p.studio_id = c.studio_id
				  and p."from" <= :day and (p.until is null or p.until > :day)""")
			.param("county", CurrentCounty.required())
			.param("day", command.day())
			.param("people", ids(command, Reseat.Change::representativeId))
			.param("froms", ids(command, Reseat.Change::from))
			.update();
	}

	private void begin(Reseat command) {
		this.jdbc.sql("""
				insert into placement (county_id, id, version, representative_id, studio_id, "from", reason, by_name)
				select :county, c.id, 0, c.representative_id, c.studio_id, :day, :reason, :by
				from unnest(:ids::uuid[], :people::uuid[], :tos::uuid[]) as c (id, representative_id, studio_id)""")
			.param("county", CurrentCounty.required())
			.param("day", command.day())
			.param("reason", command.reason())
			.param("by", SignedIn.required().name())
			.param("ids", ids(command, (change) -> Ids.next()))
			.param("people", ids(command, Reseat.Change::representativeId))
			.param("tos", ids(command, Reseat.Change::to))
			.update();
	}

	private static @Nullable String[] ids(Reseat command, Function<Reseat.Change, @Nullable UUID> id) {
		return command.changes().stream().map(id).map((one) -> Objects.toString(one, null)).toArray(String[]::new);
	}

	private static Sitting sitting(ResultSet row, int index) throws SQLException {
		return new Sitting(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"),
				row.getString("post"), Level.valueOf(row.getString("level")), row.getBoolean("leading_cadre"),
				RepresentativeQuery.professions(row), RepresentativeState.valueOf(row.getString("state")),
				row.getObject("unit_township_id", UUID.class), row.getObject("contact_township_id", UUID.class),
				row.getObject("residence_township_id", UUID.class), row.getObject("studio_id", UUID.class),
				row.getBoolean("settled"));
	}

}
