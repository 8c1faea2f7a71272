package org.lianxin.roster;

import java.util.UUID;

import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who decides on a leave, and who may take it back. */
@Component
@Transactional(readOnly = true)
class LeaveRights {

	private final ChangeRights rights;

	private final JdbcClient jdbc;

	LeaveRights(ChangeRights rights, JdbcClient jdbc) {
		this.rights = rights;
		this.jdbc = jdbc;
	}

	/**
	 * Tells whether the one signed in runs the studio of whoever asks.
	 * @throws NotFound if there is no such leave
	 */
	public boolean mayDecide(UUID id) {
		return this.rights.serves(person(id));
	}

	/**
	 * Tells whether the one signed in asked for it, or runs the studio of whoever did.
	 * @throws NotFound if there is no such leave
	 */
	public boolean mayWithdraw(UUID id) {
		return this.rights.speaksFor(person(id));
	}

	private UUID person(UUID id) {
		return this.jdbc.sql("select representative_id from duty_leave where county_id = ? and id = ?")
			.params(CurrentCounty.required(), id)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new NotFound("roster.leave.unknown"));
	}

}
