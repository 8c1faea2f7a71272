package org.lianxin.tenancy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.support.TwoCounties;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft roster with a duty of the county's first representative. */
public final class NeighbourRosters {

	private static final String DRAFT = """
			with drawn as (
			  insert into duty_roster (county_id, id, version, state, first_day, last_day, most_per_month, per_quarter,
			    spread_days, lending, quota, even_load, stability, spread, weekdays, near_home, seniority, offices_apart,
			    drawn_by, drawn_at, run, heard_at, cancelled)
			  values (:county, :roster, 0, 'DRAFT', '2049-12-01', '2049-12-31', 2, 1, 14, false, 1, 2, 3, 5, 3, 2, 2, 4, 'x',
			    '2026-11-22', 1, '2026-11-22', false) returning county_id, id)
			insert into roster_duty (county_id, roster_id, id, studio_id, day, half, seat, starts_at, ends_at, leading_cadre,
			  representative_id, pinned, by_hand)
			select county_id, id, :duty, :studio, '2049-12-02', 'MORNING', 1, '2049-12-02 01:00Z', '2049-12-02 03:30Z', false,
			  :person, false, false from drawn""";

	private NeighbourRosters() {
	}

	/** Draws it in a county; returns what stands for it in addresses. */
	public static Map<String, List<String>> draw(ApplicationContext portal, TwoCounties.Place county) {
		UUID roster = UUID.randomUUID();
		UUID duty = UUID.randomUUID();
		CurrentCounty.run(county.id(),
				() -> portal.getBean(TransactionTemplate.class)
					.executeWithoutResult((status) -> portal.getBean(JdbcClient.class)
						.sql(DRAFT)
						.param("county", county.id())
						.param("roster", roster)
						.param("duty", duty)
						.param("person", county.representativeId(1))
						.param("studio", county.studio(1))
						.update()));
		return named(roster, duty);
	}

	/** Returns what stands for a roster and a duty of it in addresses. */
	static Map<String, List<String>> named(UUID roster, UUID duty) {
		return Map.of("/desk/rosters/{id}", List.of(roster.toString()), "/desk/rosters/{id}/duties/{duty}",
				List.of(duty.toString()));
	}

}
