package org.lianxin.petition;

import java.time.Clock;
import java.time.LocalDate;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers that everybody may know, from the counts kept with each move. */
@Service
@Transactional
public class PublicFigures {

	private final JdbcClient jdbc;

	private final Clock clock;

	PublicFigures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns the county's figures. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public CountyFigures county() {
		return this.jdbc.sql("""
				select coalesce(sum(petitions), 0) as raised,
				       coalesce(sum(petitions) filter (where outcome in ('SOLVED', 'EXPLAINED')), 0) as settled
				from petition_count where county_id = ?""")
			.param(CurrentCounty.required())
			.query(CountyFigures.class)
			.single();
	}

	/**
	 * Counts somebody whom the scope gate told the right door; nothing of what they
	 * wanted to say.
	 */
	@PreAuthorize("permitAll()")
	public void turnedAway(Door door) {
		this.jdbc.sql("""
				insert into turned_away_count as kept (county_id, door, day, people) values (?, ?, ?, 1)
				on conflict (county_id, door, day) do update set people = kept.people + 1""")
			.params(CurrentCounty.required(), door.name(), LocalDate.now(this.clock))
			.update();
	}

}
