package org.lianxin.representative.team;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who runs a service team: the county, and the liaison of the studio that it is of. */
@Component
@Transactional(readOnly = true)
class TeamRights {

	private final JdbcClient jdbc;

	TeamRights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tells whether the one signed in runs that team.
	 * @throws NotFound if there is none
	 */
	public boolean mayRun(String code) {
		return this.jdbc.sql("select studio_id from service_team where county_id = ? and code = ?")
			.params(CurrentCounty.required(), code)
			.query((row, index) -> mayPlaceIn(row.getObject("studio_id", UUID.class)))
			.optional()
			.orElseThrow(() -> new NotFound("team.unknown"));
	}

	/** Tells whether the one signed in may have a team of that studio. */
	public boolean mayPlaceIn(@Nullable UUID studioId) {
		SignedIn person = SignedIn.required();
		return person.role() == Role.ADMINISTRATOR || (person.role() == Role.LIAISON && studioId != null
				&& person.workplaceId().filter(studioId::equals).isPresent());
	}

}
