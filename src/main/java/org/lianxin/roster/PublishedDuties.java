package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.CountyDuties;
import org.lianxin.representative.DutyHours;
import org.lianxin.representative.OnDuty;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public boards tell of published duties: who is to receive, nobody who is
 * suspended, exempt or gone on that day.
 */
@Component
@Transactional(readOnly = true)
class PublishedDuties implements DutyHours {

	/** A studio between two rosters is not taken for one without. */
	private static final int BACK = 30;

	/** Nobody looks further ahead on a board. */
	static final int AHEAD = 60;

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

	private static final String ON_DUTY = """
			select d.studio_id, d.day, d.starts_at, d.ends_at, d.state, r.code, r.name, r.field
			from duty d
			left join representative r on r.county_id = d.county_id and r.id = d.representative_id
			  and not d.halted and not exists (select from standing st where st.county_id = d.county_id
			    and st.representative_id = d.representative_id and st."from" <= d.day
			    and (st.until is null or st.until > d.day))
			where d.county_id = :county and d.state <> 'CANCELLED'
			""";

	private static final String IN_ORDER = " order by d.day, d.starts_at, d.studio_id, d.seat";

	private final JdbcClient jdbc;

	private final Clock clock;

	PublishedDuties(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Optional<List<OnDuty>> ofStudio(UUID studioId, LocalDate from) {
		List<Row> rows = this.jdbc
			.sql(ON_DUTY + "and d.studio_id = :studio and d.day >= :since and d.day < :until" + IN_ORDER)
			.param("county", CurrentCounty.required())
			.param("studio", studioId)
			.param("since", from.minusDays(BACK))
			.param("until", from.plusDays(AHEAD))
			.query(this::row)
			.list();
		return rows.isEmpty() ? Optional.empty() : Optional.of(told(rows, from));
	}

	@Override
	public CountyDuties ofCounty(LocalDate day) {
		List<Row> rows = this.jdbc.sql(ON_DUTY + """
				and d.representative_id is not null and d.day in (:day, (
				  select min(n.day) from duty n where n.county_id = :county and n.day > :day and n.day < :until
				    and n.state = 'PLANNED' and not n.halted and n.representative_id is not null))""" + IN_ORDER)
			.param("county", CurrentCounty.required())
			.param("day", day)
			.param("until", day.plusDays(AHEAD))
			.query(this::row)
			.list();
		return new CountyDuties(kept(day), told(rows, day));
	}

	private Set<UUID> kept(LocalDate day) {
		return new HashSet<>(select(day, "").query(UUID.class).list());
	}

	@Override
	public boolean isKept(UUID studioId, LocalDate day) {
		return select(day, " and s.id = :studio").param("studio", studioId).query(UUID.class).optional().isPresent();
	}

	private JdbcClient.StatementSpec select(LocalDate day, String which) {
		return this.jdbc.sql("""
				select s.id from studio s where s.county_id = :county and exists (
				  select from duty d where d.county_id = s.county_id and d.studio_id = s.id and d.day >= :since
				    and d.state <> 'CANCELLED')""" + which)
			.param("county", CurrentCounty.required())
			.param("since", day.minusDays(BACK));
	}

	private static List<OnDuty> told(List<Row> rows, LocalDate from) {
		return rows.stream()
			.filter((row) -> row.state() == DutyState.PLANNED || row.state() == DutyState.KEPT)
			.map(Row::onDuty)
			.filter(Objects::nonNull)
			.filter((one) -> !one.day().isBefore(from))
			.toList();
	}

	private Row row(ResultSet row, int index) throws SQLException {
		String hours = HOUR.format(local(row.getTimestamp("starts_at"))) + "-"
				+ HOUR.format(local(row.getTimestamp("ends_at")));
		String code = row.getString("code");
		return new Row(DutyState.valueOf(row.getString("state")),
				(code != null)
						? new OnDuty(row.getObject("studio_id", UUID.class), row.getObject("day", LocalDate.class),
								code, row.getString("name"), row.getString("field"), hours)
						: null);
	}

	private LocalTime local(Timestamp moment) {
		return moment.toInstant().atZone(this.clock.getZone()).toLocalTime();
	}

	/** A duty, and who receives there as far as the public may know. */
	private record Row(DutyState state, @Nullable OnDuty onDuty) {
	}

}
