package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the duties of drafts: few statements, however many there are. */
@Component
class RosterDuties {

	private final JdbcClient jdbc;

	RosterDuties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lists the duties of a draft from a day on, by day, studio and seat. */
	List<RosterDuty> of(UUID rosterId, LocalDate from) {
		return this.jdbc.sql("""
				select * from roster_duty where county_id = :county and roster_id = :roster and day >= :from
				order by day, studio_id, starts_at, seat""")
			.param("county", CurrentCounty.required())
			.param("roster", rosterId)
			.param("from", from)
			.query(RosterDuties::duty)
			.list();
	}

	private static RosterDuty duty(ResultSet row, int index) throws SQLException {
		return new RosterDuty(row.getObject("id", UUID.class), row.getObject("duty_id", UUID.class),
				row.getObject("before_id", UUID.class), row.getObject("studio_id", UUID.class),
				row.getObject("day", LocalDate.class), Half.valueOf(row.getString("half")), row.getInt("seat"),
				row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(),
				row.getBoolean("leading_cadre"), trade(row), row.getObject("representative_id", UUID.class),
				row.getBoolean("pinned"), row.getBoolean("by_hand"));
	}

	static @Nullable Profession trade(ResultSet row) throws SQLException {
		String profession = row.getString("profession");
		return (profession != null) ? Profession.valueOf(profession) : null;
	}

	/** Forgets what was kept of a draft and keeps these duties. */
	void replace(UUID rosterId, Collection<RosterDuty> duties) {
		this.jdbc.sql("delete from roster_duty where county_id = :county and roster_id = :roster")
			.param("county", CurrentCounty.required())
			.param("roster", rosterId)
			.update();
		this.jdbc
			.sql("""
					insert into roster_duty (county_id, roster_id, id, duty_id, before_id, studio_id, day, half, seat, starts_at,
					  ends_at, leading_cadre, profession, representative_id, pinned, by_hand)
					select :county, :roster, d.* from unnest(:ids::uuid[], :duties::uuid[], :befores::uuid[], :studios::uuid[],
					  :days::date[], :halves::text[], :seats::integer[], :starts::timestamptz[], :ends::timestamptz[],
					  :cadres::boolean[], :trades::text[], :people::uuid[], :pins::boolean[], :hands::boolean[]) d""")
			.param("county", CurrentCounty.required())
			.param("roster", rosterId)
			.param("ids", column(duties, RosterDuty::id))
			.param("duties", column(duties, RosterDuty::dutyId))
			.param("befores", column(duties, RosterDuty::beforeId))
			.param("studios", column(duties, RosterDuty::studioId))
			.param("days", column(duties, RosterDuty::day))
			.param("halves", column(duties, RosterDuty::half))
			.param("seats", column(duties, RosterDuty::seat))
			.param("starts", column(duties, RosterDuty::startsAt))
			.param("ends", column(duties, RosterDuty::endsAt))
			.param("cadres", column(duties, RosterDuty::leadingCadre))
			.param("trades", column(duties, RosterDuty::profession))
			.param("people", column(duties, RosterDuty::representativeId))
			.param("pins", column(duties, RosterDuty::pinned))
			.param("hands", column(duties, RosterDuty::byHand))
			.update();
	}

	/** Keeps who was found for the duties of a draft. */
	void found(UUID rosterId, Collection<RosterDuty> duties) {
		this.jdbc.sql("""
				update roster_duty d set representative_id = f.person
				from unnest(:ids::uuid[], :people::uuid[]) as f (id, person)
				where d.county_id = :county and d.roster_id = :roster and d.id = f.id
				  and d.representative_id is distinct from f.person""")
			.param("county", CurrentCounty.required())
			.param("roster", rosterId)
			.param("ids", column(duties, RosterDuty::id))
			.param("people", column(duties, RosterDuty::representativeId))
			.update();
	}

	/**
	 * Makes the next change of a draft one's own.
	 * @return false where somebody changed it since that version
	 */
	boolean claim(UUID rosterId, int version) {
		return this.jdbc.sql("""
				update duty_roster set version = version + 1
				where county_id = :county and id = :roster and version = :version and state = 'DRAFT'""")
			.param("county", CurrentCounty.required())
			.param("roster", rosterId)
			.param("version", version)
			.update() == 1;
	}

	/** Keeps one duty that was changed by hand. */
	void change(UUID rosterId, RosterDuty duty) {
		this.jdbc.sql("""
				update roster_duty set representative_id = :person, pinned = :pinned, by_hand = :byHand
				where county_id = :county and roster_id = :roster and id = :id""")
			.param("county", CurrentCounty.required())
			.param("roster", rosterId)
			.param("id", duty.id())
			.param("person", duty.representativeId())
			.param("pinned", duty.pinned())
			.param("byHand", duty.byHand())
			.update();
	}

	private static @Nullable String[] column(Collection<RosterDuty> duties,
			Function<RosterDuty, @Nullable Object> value) {
		return duties.stream().map(value).map((one) -> Objects.toString(one, null)).toArray(String[]::new);
	}

}
