package org.lianxin.placement;

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
import org.lianxin.placement.solver.PlacementScore;
import org.lianxin.solving.DraftState;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads plans as pages show them. */
@Component
class PlanQueries {

	private static final String PLAN = """
			select p.*, s.name as scope_studio_name,
			  (select count(*) from placement_seat c where c.county_id = p.county_id and c.plan_id = p.id) as people
			from placement_plan p
			left join studio s on s.county_id = p.county_id and s.id = p.scope_studio_id
			where p.county_id = :county
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	PlanQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Finds one plan. */
	Optional<PlanView> byId(UUID id) {
		return this.jdbc.sql(PLAN + "and p.id = :id")
			.param("county", CurrentCounty.required())
			.param("id", id)
			.query(this::view)
			.optional();
	}

	/** Lists plans, newest first. */
	List<PlanView> before(@Nullable UUID before, int most) {
		return this.jdbc.sql(PLAN + "and (:before::uuid is null or p.id < :before) order by p.id desc limit :most")
			.param("county", CurrentCounty.required())
			.param("before", before)
			.param("most", most)
			.query(this::view)
			.list();
	}

	private PlanView view(ResultSet row, int index) throws SQLException {
		Instant now = this.clock.instant();
		DraftState written = DraftState.valueOf(row.getString("state"));
		Instant begun = moment(row, "begun_at");
		Instant finished = moment(row, "finished_at");
		Instant end = (finished != null && written != DraftState.SOLVING) ? finished : now;
		return new PlanView(row.getObject("id", UUID.class), row.getInt("version"),
				written.at(now, row.getTimestamp("heard_at").toInstant()), settings(row),
				row.getString("scope_studio_name"), row.getInt("people"), row.getString("drawn_by"),
				row.getTimestamp("drawn_at").toInstant(), begun, row.getBoolean("cancelled"), score(row),
				(begun != null) ? Duration.between(begun, end) : null, row.getString("closed_by"),
				moment(row, "closed_at"));
	}

	private static PlanSettings settings(ResultSet row) throws SQLException {
		return new PlanSettings(row.getObject("holds_from", LocalDate.class), PlanScope.valueOf(row.getString("scope")),
				row.getObject("scope_studio_id", UUID.class), row.getBoolean("spouses_apart"),
				row.getBoolean("superiors_apart"), row.getInt("contact_village"), row.getInt("electoral_unit"),
				row.getInt("residence"), row.getInt("profession"), row.getInt("leading_cadre"), row.getInt("stay"));
	}

	private static @Nullable PlacementScore score(ResultSet row) throws SQLException {
		return (row.getObject("suitability") == null) ? null : new PlacementScore(row.getInt("broken"),
				row.getInt("unseated"), row.getInt("unevenness"), row.getInt("suitability"));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
