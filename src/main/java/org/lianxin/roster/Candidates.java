package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who can take a duty, and what stands against the others: the hard rules of the solver,
 * asked of duties that stand.
 */
@Component
class Candidates {

	private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::isFree)
		.reversed()
		.thenComparing(Candidate::thisQuarter)
		.thenComparing(Candidate::code);

	private static final String FACTS = """
			select t.id as duty_id, r.id, r.code, r.name, r.post, st.state is null as serving,
			  t.leading_cadre and not r.leading_cadre as no_cadre,
			  t.profession is not null and t.profession <> all (r.professions) as other_trade,
			  exists (select from placement p where p.county_id = r.county_id and p.representative_id = r.id
			    and p.studio_id = t.studio_id and p."from" <= t.day and (p.until is null or p.until > t.day))
			  or :lending and exists (select from duty_loan o where o.county_id = r.county_id and o.representative_id = r.id
			    and o.studio_id = t.studio_id and o."from" <= t.day and (o.until is null or o.until > t.day)) as belongs,
			  exists (select from duty_leave v where v.county_id = r.county_id and v.representative_id = r.id
			    and v.state = 'APPROVED' and v."from" <= t.day and v.until > t.day) as away,
			  load.busy, load.in_month, load.in_quarter, load.in_month >= :most as month_full
			from duty t
			""";

	/** All of the studio and those lent to it on that day. */
	private static final String MEMBERS = """
			join lateral (
			  select p.representative_id from placement p where p.county_id = t.county_id and p.studio_id = t.studio_id
			    and p."from" <= t.day and (p.until is null or p.until > t.day)
			  union
			  select o.representative_id from duty_loan o where :lending and o.county_id = t.county_id
			    and o.studio_id = t.studio_id and o."from" <= t.day and (o.until is null or o.until > t.day)
			) m on true
			join representative r on r.county_id = t.county_id and r.id = m.representative_id
			""";

	private static final String ONE = " join representative r on r.county_id = t.county_id and r.id = :person\n";

	/** A quarter holds the month, so one look at it counts all. */
	private static final String LOAD = """
			left join standing st on st.county_id = r.county_id and st.representative_id = r.id
			  and st."from" <= t.day and (st.until is null or st.until > t.day)
			cross join lateral (
			  select count(*) as in_quarter, count(*) filter (where d.day = t.day and d.half = t.half) > 0 as busy,
			    count(*) filter (where date_trunc('month', d.day) = date_trunc('month', t.day)) as in_month
			  from duty d where d.county_id = r.county_id and d.representative_id = r.id and d.state <> 'CANCELLED'
			    and d.id <> t.id and d.id <> all (:given::uuid[]) and d.day >= date_trunc('quarter', t.day)
			    and d.day < date_trunc('quarter', t.day) + interval '3 months') load
			where t.county_id = :county and t.id = any (:duties::uuid[])
			""";

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
		return of(List.of(duty.id())).getOrDefault(duty.id(), List.of());
	}

	/** Lists them for each of some duties, in one question. */
	Map<UUID, List<Candidate>> of(Collection<UUID> duties) {
		Map<UUID, List<Candidate>> all = new HashMap<>();
		select(MEMBERS, duties, null, null)
			.query((row, index) -> all.computeIfAbsent(row.getObject("duty_id", UUID.class), (id) -> new ArrayList<>())
				.add(candidate(row)))
			.list();
		all.values().forEach((candidates) -> candidates.sort(ORDER));
		return all;
	}

	/**
	 * Lists what stands against a representative taking a duty.
	 * @param given a duty that they would give away for it, null for none
	 */
	List<Obstacle> against(UUID representativeId, Duty duty, @Nullable UUID given) {
		return select(ONE, List.of(duty.id()), representativeId, given).query((row, index) -> candidate(row))
			.optional()
			.map(Candidate::obstacles)
			.orElse(List.of(Obstacle.ELSEWHERE));
	}

	/**
	 * Makes sure that nothing stands against it.
	 * @param key of the sentence that refuses it; it is given what stands against it
	 * @throws Unprocessable if something does
	 */
	void requireFree(UUID representativeId, Duty duty, @Nullable UUID given, String key) {
		against(representativeId, duty, given).stream().findFirst().ifPresent((obstacle) -> {
			throw new Unprocessable(key, new DefaultMessageSourceResolvable(obstacle.key()));
		});
	}

	private JdbcClient.StatementSpec select(String who, Collection<UUID> duties, @Nullable UUID person,
			@Nullable UUID given) {
		RosterSettings settings = this.settings.current();
		return this.jdbc.sql(FACTS + who + LOAD)
			.param("county", CurrentCounty.required())
			.param("duties", array(duties))
			.param("person", person)
			.param("lending", settings.lending())
			.param("most", settings.mostPerMonth())
			.param("given", array((given != null) ? List.of(given) : List.of()));
	}

	private static String[] array(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

	private static Candidate candidate(ResultSet row) throws SQLException {
		Map<Obstacle, Boolean> asked = new EnumMap<>(Obstacle.class);
		asked.put(Obstacle.ELSEWHERE, !row.getBoolean("belongs"));
		asked.put(Obstacle.NOT_SERVING, !row.getBoolean("serving"));
		asked.put(Obstacle.ON_LEAVE, row.getBoolean("away"));
		asked.put(Obstacle.BUSY, row.getBoolean("busy"));
		asked.put(Obstacle.MONTH_FULL, row.getBoolean("month_full"));
		asked.put(Obstacle.NO_LEADING_CADRE, row.getBoolean("no_cadre"));
		asked.put(Obstacle.OTHER_TRADE, row.getBoolean("other_trade"));
		List<Obstacle> obstacles = asked.keySet().stream().filter(asked::get).toList();
		return new Candidate(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"),
				row.getString("post"), row.getInt("in_month"), row.getInt("in_quarter"), obstacles);
	}

}
