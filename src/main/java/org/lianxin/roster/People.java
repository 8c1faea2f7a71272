package org.lianxin.roster;

import java.util.Collection;
import java.util.UUID;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds representatives while it is decided what they sit in. Whoever gives somebody a
 * duty, or takes the right to it from them, holds them first, then the duties, then what
 * is offered or asked: so neither sees only half of what the other does.
 */
@Component
class People {

	private final JdbcClient jdbc;

	People(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Holds them until this transaction ends, in the order of their ids. */
	void hold(Collection<UUID> people) {
		this.jdbc.sql("""
				select id from representative where county_id = :county and id = any (:people::uuid[])
				order by id for no key update""")
			.param("county", CurrentCounty.required())
			.param("people", people.stream().map(UUID::toString).toArray(String[]::new))
			.query(UUID.class)
			.list();
	}

}
