package org.lianxin.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The townships and villages of the present county, for forms to choose from. Both lists
 * are empty in a county whose divisions the reference data lacks.
 */
@Service
@Transactional(readOnly = true)
public class Places {

	private static final String VILLAGE = """
			select v.id, v.township_id, v.name, t.name as township_name
			from village v join township t on t.county_id = v.county_id and t.id = v.township_id
			where v.county_id = :county
			""";

	private final JdbcClient jdbc;

	Places(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lists the townships by division code; about 25 at most. */
	@PreAuthorize("permitAll()")
	public List<TownshipView> townships() {
		return this.jdbc.sql("select id, name from township where county_id = :county order by code")
			.param("county", CurrentCounty.required())
			.query(TownshipView.class)
			.list();
	}

	/** Lists the villages by division code, so township by township; a few hundred. */
	@PreAuthorize("permitAll()")
	public List<VillageView> villages() {
		return this.jdbc.sql(VILLAGE + "order by v.code")
			.param("county", CurrentCounty.required())
			.query(VillageView.class)
			.list();
	}

	/** Finds one village. */
	@PreAuthorize("permitAll()")
	public Optional<VillageView> village(UUID id) {
		return this.jdbc.sql(VILLAGE + "and v.id = :id")
			.param("county", CurrentCounty.required())
			.param("id", id)
			.query(VillageView.class)
			.optional();
	}

}
