package org.lianxin.studio;

import org.lianxin.tenancy.CountyOpened;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives a county that is opened the five haves and five opens to begin with; told twice,
 * it adds nothing.
 */
@Component
class CountyChecklist {

	private final JdbcClient jdbc;

	CountyChecklist(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(CountyOpened opened) {
		this.jdbc.sql("""
				insert into checklist_item (county_id, id, version, half, position, title, hint, publishes)
				select :county, uuidv7(), 0, half, position, title, hint, publishes
				from default_checklist_item
				where not exists (select from checklist_item where county_id = :county)
				order by half, position""").param("county", opened.countyId()).update();
	}

}
