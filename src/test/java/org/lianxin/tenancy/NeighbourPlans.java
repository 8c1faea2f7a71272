package org.lianxin.tenancy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.support.TwoCounties;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft of a placement, of which the county's first representative is part. */
final class NeighbourPlans {

	private static final String DRAFT = """
			with drawn as (
			  insert into placement_plan (county_id, id, version, state, holds_from, scope, spouses_apart,
			    superiors_apart, contact_village, electoral_unit, residence, profession, leading_cadre, stay, drawn_by,
			    drawn_at, run, heard_at, cancelled)
			  values (:county, :plan, 0, 'DRAFT', '2026-12-01', 'EVERYBODY', true, true, 3, 2, 1, 8, 20, 5, 'x',
			    '2026-11-22', 1, '2026-11-22', false) returning county_id, id)
			insert into placement_seat (county_id, plan_id, representative_id, to_studio_id, pinned, by_hand)
			select county_id, id, :person, :studio, false, false from drawn""";

	private NeighbourPlans() {
	}

	/** Draws it in a county; returns what stands for it in addresses. */
	static Map<String, List<String>> draw(ApplicationContext portal, TwoCounties.Place county) {
		UUID plan = UUID.randomUUID();
		CurrentCounty.run(county.id(),
				() -> portal.getBean(TransactionTemplate.class)
					.executeWithoutResult((status) -> portal.getBean(JdbcClient.class)
						.sql(DRAFT)
						.param("county", county.id())
						.param("plan", plan)
						.param("person", county.representativeId(1))
						.param("studio", county.studio(1))
						.update()));
		return named(plan, county.representativeId(1));
	}

	/** Returns what stands for a plan and a person of it in addresses. */
	static Map<String, List<String>> named(UUID plan, UUID person) {
		return Map.of("/desk/placements/{id}", List.of(plan.toString()), "/desk/placements/{id}/seats/{person}",
				List.of(person.toString()));
	}

}
