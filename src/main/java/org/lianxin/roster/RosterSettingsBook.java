package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the present county keeps how it makes its rosters. */
@Service
@Transactional
public class RosterSettingsBook {

	private final JdbcClient jdbc;

	RosterSettingsBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns what holds now: the county's own, or the default. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public RosterSettings current() {
		return this.jdbc.sql("select * from roster_settings where county_id = ?")
			.param(CurrentCounty.required())
			.query(RosterSettingsBook::settings)
			.optional()
			.orElse(RosterSettings.DEFAULT);
	}

	private static RosterSettings settings(ResultSet row, int index) throws SQLException {
		return new RosterSettings(row.getInt("most_per_month"), row.getInt("per_quarter"), row.getInt("spread_days"),
				row.getInt("gap_days"), row.getBoolean("lending"), weights(row), row.getInt("slot_cap"),
				row.getInt("phone_cap"), row.getInt("booking_days"));
	}

	private static RosterSettings.Weights weights(ResultSet row) throws SQLException {
		return new RosterSettings.Weights(row.getInt("quota"), row.getInt("even_load"), row.getInt("stability"),
				row.getInt("spread"), row.getInt("weekdays"), row.getInt("near_home"), row.getInt("seniority"),
				row.getInt("offices_apart"));
	}

}
