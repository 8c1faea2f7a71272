package org.lianxin.representative.group;

import java.util.UUID;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may know of a studio's groups and change them. */
@Component
@Transactional(readOnly = true)
class GroupRights {

	private final JdbcClient jdbc;

	GroupRights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Tells whether the one signed in forms the groups of that studio. */
	public boolean mayRun(UUID studioId) {
		SignedIn person = SignedIn.required();
		return person.role() == Role.ADMINISTRATOR || isLiaisonOf(person, studioId);
	}

	/**
	 * Tells whether the one signed in may change that group.
	 * @throws NotFound if they may not know of it, or there is none
	 */
	public boolean mayChange(UUID groupId) {
		return maySee(groupId) && SignedIn.required().role() != Role.SUPERVISOR;
	}

	/**
	 * Tells whether the one signed in may read that group.
	 * @throws NotFound if not: they learn no more than that it is not there
	 */
	public boolean maySee(UUID groupId) {
		SignedIn person = SignedIn.required();
		this.jdbc.sql("select studio_id from representative_group where county_id = ? and id = ?")
			.params(CurrentCounty.required(), groupId)
			.query(UUID.class)
			.optional()
			.filter((studio) -> person.role() != Role.LIAISON || isLiaisonOf(person, studio))
			.orElseThrow(() -> new NotFound("team.group.unknown"));
		return true;
	}

	private static boolean isLiaisonOf(SignedIn person, UUID studioId) {
		return person.role() == Role.LIAISON && person.workplaceId().filter(studioId::equals).isPresent();
	}

}
