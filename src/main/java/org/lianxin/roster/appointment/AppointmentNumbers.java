package org.lianxin.roster.appointment;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out numbers without gaps: the year's row stays locked until the transaction ends,
 * so a number is either used or never given.
 */
@Component
class AppointmentNumbers {

	private final JdbcClient jdbc;

	AppointmentNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits until nobody else in the county asks; what was asked before is visible
	 * afterwards.
	 */
	void lock(int year) {
		this.jdbc.sql("insert into appointment_number (county_id, year, last) values (?, ?, 0) on conflict do nothing")
			.params(CurrentCounty.required(), year)
			.update();
		this.jdbc.sql("select last from appointment_number where county_id = ? and year = ? for update")
			.params(CurrentCounty.required(), year)
			.query(Integer.class)
			.single();
	}

	AppointmentNumber next(String initials, int year) {
		int nth = this.jdbc
			.sql("update appointment_number set last = last + 1 where county_id = ? and year = ? returning last")
			.params(CurrentCounty.required(), year)
			.query(Integer.class)
			.single();
		return AppointmentNumber.of(initials, year, nth);
	}

}
