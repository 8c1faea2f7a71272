package org.lianxin.representative.team;

import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know of a request for a team and what they may do with it. Services ask before
 * they act, and pages ask the same before they show a button.
 */
@Component
@Transactional(readOnly = true)
class RequestRights {

	private final JdbcClient jdbc;

	RequestRights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tells whether the one signed in may read the request.
	 * @throws NotFound if not: they learn no more than that it is not there
	 */
	public boolean maySee(TeamRequestNumber number) {
		visible(number);
		return true;
	}

	/** Tells whether the one signed in answers for the team that is asked for. */
	public boolean mayAnswer(TeamRequestNumber number) {
		return visible(number).isAnsweredBy(SignedIn.required());
	}

	/** Tells whether the one signed in speaks for the studio that asks. */
	public boolean mayFollow(TeamRequestNumber number) {
		return visible(number).isAskedBy(SignedIn.required());
	}

	private RequestStanding visible(TeamRequestNumber number) {
		SignedIn person = SignedIn.required();
		return this.jdbc.sql("select " + RequestStanding.COLUMNS + """
				 from team_request r join service_team t on t.county_id = r.county_id and t.id = r.team_id
				where r.county_id = :county and r.number = :number""")
			.param("county", CurrentCounty.required())
			.param("number", number.value())
			.param("workplace", person.workplaceId().orElse(null))
			.query(RequestStanding::read)
			.optional()
			.filter((standing) -> standing.isSeenBy(person))
			.orElseThrow(() -> new NotFound("team.request.unknown"));
	}

}
