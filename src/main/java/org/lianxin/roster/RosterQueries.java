package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.solver.RosterScore;
import org.lianxin.solving.DraftState;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads draft rosters as pages show them. */
@Component
class RosterQueries {

	private static final String ROSTER = """
			select r.*, s.name as studio_name, d.duties, d.vacant
			from duty_roster r
			left join studio s on s.county_id = r.county_id and s.id = r.studio_id
			cross join lateral (select count(*) as duties, count(*) filter (where representative_id is null) as vacant
			  from roster_duty where county_id = r.county_id and roster_id = r.id
			    and (:studio::uuid is null or studio_id = :studio)) d
			where r.county_id = :county
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RosterQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Finds one roster, with the duties of one studio or of all counted. */
	Optional<RosterView> byId(UUID id, @Nullable UUID studio) {
		return this.jdbc.sql(ROSTER + "and r.id = :id")
			.param("county", CurrentCounty.required())
			.param("studio", studio)
			.param("id", id)
			.query(this::view)
			.optional();
	}

	/**
	 * Lists rosters, newest first; for one studio without those drawn for another, and
	 * with its duties counted.
	 */
	List<RosterView> before(@Nullable UUID before, @Nullable UUID studio, int most) {
		return this.jdbc.sql(ROSTER + """
				and (:before::uuid is null or r.id < :before)
				and (:studio::uuid is null or r.studio_id is null or r.studio_id = :studio)
				order by r.id desc limit :most""")
			.param("county", CurrentCounty.required())
			.param("before", before)
			.param("studio", studio)
			.param("most", most)
			.query(this::view)
			.list();
	}

	/** Finds the code and name of somebody, whether or not they may sit. */
	Optional<PersonSearch.Known> person(UUID id) {
		return this.jdbc.sql("select id, code, name from representative where county_id = :county and id = :id")
			.param("county", CurrentCounty.required())
			.param("id", id)
			.query(PersonSearch.Known.class)
			.optional();
	}

	private RosterView view(ResultSet row, int index) throws SQLException {
		Instant now = this.clock.instant();
		DraftState written = DraftState.valueOf(row.getString("state"));
		Instant begun = moment(row, "begun_at");
		Instant finished = moment(row, "finished_at");
		Instant end = (finished != null && written != DraftState.SOLVING) ? finished : now;
		return new RosterView(row.getObject("id", UUID.class), row.getInt("version"),
				written.at(now, row.getTimestamp("heard_at").toInstant()), settings(row), row.getString("studio_name"),
				row.getInt("duties"), vacant(row, written), row.getString("drawn_by"),
				row.getTimestamp("drawn_at").toInstant(), begun, row.getBoolean("cancelled"), score(row),
				(begun != null) ? Duration.between(begun, end) : null, row.getString("closed_by"),
				moment(row, "closed_at"));
	}

	private static DraftSettings settings(ResultSet row) throws SQLException {
		return new DraftSettings(row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), row.getObject("studio_id", UUID.class),
				row.getInt("most_per_month"), row.getInt("per_quarter"), row.getInt("spread_days"),
				row.getBoolean("lending"), row.getInt("quota"), row.getInt("even_load"), row.getInt("stability"),
				row.getInt("spread"), row.getInt("weekdays"), row.getInt("near_home"), row.getInt("seniority"),
				row.getInt("offices_apart"));
	}

	/** Before a search has ended nobody has a duty, which says nothing. */
	private static @Nullable Integer vacant(ResultSet row, DraftState written) throws SQLException {
		boolean ended = written != DraftState.SOLVING && written != DraftState.FAILED;
		return (ended && score(row) != null) ? row.getInt("vacant") : null;
	}

	private static @Nullable RosterScore score(ResultSet row) throws SQLException {
		return (row.getObject("wishes") == null) ? null : new RosterScore(row.getInt("broken"), row.getInt("unfilled"),
				row.getInt("unevenness"), row.getInt("wishes"));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
