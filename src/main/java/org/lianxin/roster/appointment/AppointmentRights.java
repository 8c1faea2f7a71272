package org.lianxin.roster.appointment;

import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know of an appointment and answer it. Services ask before they act, and pages
 * ask the same before they show a button.
 */
@Component
@Transactional(readOnly = true)
class AppointmentRights {

	private final JdbcClient jdbc;

	AppointmentRights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tells whether the one signed in answers the appointment.
	 * @throws NotFound if they may not even know of it
	 */
	public boolean mayAnswer(AppointmentNumber number) {
		SignedIn person = SignedIn.required();
		return this.jdbc.sql("select " + AppointmentStanding.COLUMNS + """
				 from appointment a left join duty d on d.county_id = a.county_id and d.id = a.duty_id
				where a.county_id = :county and a.number = :number""")
			.param("county", CurrentCounty.required())
			.param("number", number.value())
			.query(AppointmentStanding::read)
			.optional()
			.filter((standing) -> standing.isSeenBy(person))
			.orElseThrow(() -> new NotFound("roster.appointment.unknown"))
			.isAnsweredBy(person);
	}

}
