package org.lianxin.representative.team;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out numbers without gaps: the year's row stays locked until the transaction ends,
 * so a number is either used or never given.
 */
@Component
class TeamRequestNumbers {

	private final JdbcClient jdbc;

	TeamRequestNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits until nobody else in the county asks; what was asked before is visible
	 * afterwards.
	 */
	void lock(int year) {
		this.jdbc.sql("insert into team_request_number (county_id, year, last) values (?, ?, 0) on conflict do nothing")
			.params(CurrentCounty.required(), year)
			.update();
		this.jdbc.sql("select last from team_request_number where county_id = ? and year = ? for update")
			.params(CurrentCounty.required(), year)
			.query(Integer.class)
			.single();
	}

	TeamRequestNumber next(String initials, int year) {
		int sequence = this.jdbc
			.sql("update team_request_number set last = last + 1 where county_id = ? and year = ? returning last")
			.params(CurrentCounty.required(), year)
			.query(Integer.class)
			.single();
		return TeamRequestNumber.of(initials, year, sequence);
	}

}
