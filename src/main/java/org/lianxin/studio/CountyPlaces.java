package org.lianxin.studio;

import org.lianxin.tenancy.CountyOpened;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives a county that is opened its townships and villages, as the reference data has
 * them; told twice, it adds nothing.
 */
@Component
class CountyPlaces {

	private final JdbcClient jdbc;

	CountyPlaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(CountyOpened opened) {
		this.jdbc.sql("""
				insert into township (county_id, id, code, name)
				select :county, uuidv7(), code, name from division_township where county_code = :division
				on conflict do nothing""")
			.param("county", opened.countyId())
			.param("division", opened.divisionCode())
			.update();
		this.jdbc.sql("""
				insert into village (county_id, id, township_id, code, name)
				select :county, uuidv7(), t.id, v.code, v.name
				from township t join division_village v on v.township_code = t.code
				where t.county_id = :county
				on conflict do nothing""").param("county", opened.countyId()).update();
	}

}
