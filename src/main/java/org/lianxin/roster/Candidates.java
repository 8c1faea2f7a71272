package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who can take a duty, and what stands against the others: the hard rules of the solver,
 * asked for one duty at a time.
 */
@Component
class Candidates {

	private static final String PERSON = """
			select r.id, r.code, r.name, r.post, r.leading_cadre, :trade::text is null or :trade = any (r.professions) as trade,
			  st.state is null as serving,
			  p.studio_id is not distinct from :studio or l.lent as belongs,
			  exists (select from duty_leave v where v.county_id = r.county_id and v.representative_id = r.id
			    and v.state = 'APPROVED' and v."from" <= :day and v.until > :day) as away,
			  exists (select from duty d where d.county_id = r.county_id and d.representative_id = r.id and d.day = :day
			    and d.half = :half and d.state <> 'CANCELLED' and d.id <> all (:given::uuid[])) as busy,
			  (select count(*) from duty d where d.county_id = r.county_id and d.representative_id = r.id
			    and d.day >= :month and d.day < :month_end and d.state <> 'CANCELLED' and d.id <> all (:given::uuid[])) as in_month,
			  (select count(*) from duty d where d.county_id = r.county_id and d.representative_id = r.id
			    and d.day >= :quarter and d.day < :quarter_end and d.state <> 'CANCELLED' and d.id <> all (:given::uuid[])) as in_quarter
			from representative r
			left join placement p on p.county_id = r.county_id and p.representative_id = r.id
			  and p."from" <= :day and (p.until is null or p.until > :day)
			left join standing st on st.county_id = r.county_id and st.representative_id = r.id
			  and st."from" <= :day and (st.until is null or st.until > :day)
			cross join lateral (select :lending and exists (select from duty_loan o where o.county_id = r.county_id
			    and o.representative_id = r.id and o.studio_id = :studio and o."from" <= :day
			    and (o.until is null or o.until > :day)) as lent) l
			where r.county_id = :county and\s""";

	private final RosterSettingsBook settings;

	private final JdbcClient jdbc;

	Candidates(RosterSettingsBook settings, JdbcClient jdbc) {
		this.settings = settings;
		this.jdbc = jdbc;
	}

	/**
	 * Lists those of the duty's studio and those lent to it: who can take it first, who
	 * sat least before others.
	 */
	List<Candidate> of(Duty duty) {
		return select(duty, Set.of(duty.id()), "(p.studio_id is not distinct from :studio or l.lent)", null).stream()
			.sorted(Comparator.comparing(Candidate::isFree)
				.reversed()
				.thenComparing(Candidate::thisQuarter)
				.thenComparing(Candidate::code))
			.toList();
	}

	/**
	 * Lists what stands against a representative taking a duty.
	 * @param given a duty that they would give away for it, null for none
	 */
	List<Obstacle> against(UUID representativeId, Duty duty, @Nullable UUID given) {
		Set<UUID> left = (given != null) ? Set.of(duty.id(), given) : Set.of(duty.id());
		return select(duty, left, "r.id = :person", representativeId).stream()
			.map(Candidate::obstacles)
			.findFirst()
			.orElse(List.of(Obstacle.ELSEWHERE));
	}

	private List<Candidate> select(Duty duty, Set<UUID> left, String which, @Nullable UUID person) {
		RosterSettings settings = this.settings.current();
		LocalDate month = duty.day().withDayOfMonth(1);
		LocalDate quarter = duty.day().with(IsoFields.DAY_OF_QUARTER, 1);
		Profession trade = duty.profession();
		return this.jdbc.sql(PERSON + which)
			.param("county", CurrentCounty.required())
			.param("person", person)
			.param("studio", duty.studioId())
			.param("day", duty.day())
			.param("half", duty.half().name())
			.param("trade", (trade != null) ? trade.name() : null)
			.param("lending", settings.lending())
			.param("given", left.stream().map(UUID::toString).toArray(String[]::new))
			.param("month", month)
			.param("month_end", month.plusMonths(1))
			.param("quarter", quarter)
			.param("quarter_end", quarter.plusMonths(3))
			.query((row, index) -> candidate(row, duty, settings))
			.list();
	}

	private static Candidate candidate(ResultSet row, Duty duty, RosterSettings settings) throws SQLException {
		Map<Obstacle, Boolean> asked = new EnumMap<>(Obstacle.class);
		asked.put(Obstacle.ELSEWHERE, !row.getBoolean("belongs"));
		asked.put(Obstacle.NOT_SERVING, !row.getBoolean("serving"));
		asked.put(Obstacle.ON_LEAVE, row.getBoolean("away"));
		asked.put(Obstacle.BUSY, row.getBoolean("busy"));
		asked.put(Obstacle.MONTH_FULL, row.getInt("in_month") >= settings.mostPerMonth());
		asked.put(Obstacle.NO_LEADING_CADRE, duty.leadingCadre() && !row.getBoolean("leading_cadre"));
		asked.put(Obstacle.OTHER_TRADE, !row.getBoolean("trade"));
		List<Obstacle> obstacles = asked.keySet().stream().filter(asked::get).toList();
		return new Candidate(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"),
				row.getString("post"), row.getInt("in_month"), row.getInt("in_quarter"), obstacles);
	}

}
