package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Selects the offers that the reader may know of: representatives what they offered, took
 * or may take, a liaison those of the studio, the county all.
 */
@Component
class SwapQuery {

	private static final String SWAP = """
			select w.*, case when w.state = 'OFFERED' and d.starts_at <= :now then 'LAPSED' else w.state end as present,
			  r.name, a.name as asked_name, t.name as taken_name,
			  d.studio_id as d_studio_id, ds.name as d_studio_name, d.day as d_day, d.half as d_half,
			  d.starts_at as d_starts_at, d.ends_at as d_ends_at,
			  e.studio_id as e_studio_id, es.name as e_studio_name, e.day as e_day, e.half as e_half,
			  e.starts_at as e_starts_at, e.ends_at as e_ends_at
			from duty_swap w
			join duty d on d.county_id = w.county_id and d.id = w.duty_id
			join studio ds on ds.county_id = d.county_id and ds.id = d.studio_id
			join representative r on r.county_id = w.county_id and r.id = w.representative_id
			left join representative a on a.county_id = w.county_id and a.id = w.asked_id
			left join representative t on t.county_id = w.county_id and t.id = w.taken_by_id
			left join duty e on e.county_id = w.county_id and e.id = coalesce(w.given_id, w.wanted_id)
			left join studio es on es.county_id = e.county_id and es.id = e.studio_id
			where w.county_id = :county
			  and case :role when 'LIAISON' then d.studio_id = :workplace
			    when 'REPRESENTATIVE' then :workplace in (w.representative_id, w.asked_id, w.taken_by_id)
			      or w.asked_id is null and w.state = 'OFFERED' and d.starts_at > :now and exists (
			        select from placement p where p.county_id = d.county_id and p.representative_id = :workplace
			          and p.studio_id = d.studio_id and p."from" <= d.day and (p.until is null or p.until > d.day)
			        union all
			        select from duty_loan o where :lending and o.county_id = d.county_id and o.representative_id = :workplace
			          and o.studio_id = d.studio_id and o."from" <= d.day and (o.until is null or o.until > d.day))
			    else true end
			""";

	private final JdbcClient jdbc;

	private final RosterSettingsBook settings;

	private final Clock clock;

	SwapQuery(JdbcClient jdbc, RosterSettingsBook settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	/** Selects those that also fulfil a condition; {@code :now} is a moment in it. */
	JdbcClient.StatementSpec select(String which) {
		SignedIn person = SignedIn.required();
		return this.jdbc.sql(SWAP + which)
			.param("county", CurrentCounty.required())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("lending", this.settings.current().lending())
			.param("role", person.role().name())
			.param("workplace", person.workplaceId().orElse(null));
	}

	SwapView swap(ResultSet row, int index) throws SQLException {
		UUID other = row.getObject("given_id", UUID.class);
		UUID wanted = row.getObject("wanted_id", UUID.class);
		SwapDuty exchanged = (other != null || wanted != null) ? duty(row, "e_", (other != null) ? other : wanted)
				: null;
		return new SwapView(row.getObject("id", UUID.class), SwapState.valueOf(row.getString("present")),
				duty(row, "d_", row.getObject("duty_id", UUID.class)), row.getObject("representative_id", UUID.class),
				row.getString("name"), row.getObject("asked_id", UUID.class), row.getString("asked_name"),
				row.getBoolean("exchange"), (wanted != null) ? exchanged : null, row.getString("words"),
				row.getString("taken_name"), (other != null) ? exchanged : null,
				row.getTimestamp("offered_at").toInstant(), row.getString("closed_by"), moment(row, "closed_at"),
				row.getString("reason"));
	}

	private SwapDuty duty(ResultSet row, String prefix, UUID id) throws SQLException {
		return new SwapDuty(id, row.getObject(prefix + "studio_id", UUID.class), row.getString(prefix + "studio_name"),
				row.getObject(prefix + "day", LocalDate.class), Half.valueOf(row.getString(prefix + "half")),
				local(row, prefix + "starts_at"), local(row, prefix + "ends_at"));
	}

	private LocalTime local(ResultSet row, String column) throws SQLException {
		return row.getTimestamp(column).toInstant().atZone(this.clock.getZone()).toLocalTime();
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
