package org.lianxin.representative.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;

/**
 * What decides who may know of a request and act on it.
 *
 * @param teamStudioId the studio that the team belongs to, null for the whole county
 * @param askingStudioId the studio that asks, null for a resident
 * @param member whether the one signed in is a representative who serves in the team
 */
record RequestStanding(RequestState state, @Nullable UUID teamStudioId, @Nullable UUID askingStudioId, boolean rated,
		boolean member) {

	/** Columns of r, a team_request, and t, its service_team; asks for a workplace. */
	static final String COLUMNS = """
			r.state, t.studio_id as team_studio_id, r.studio_id as asking_studio_id, r.rating is not null as rated,
			exists (select from team_member m where m.county_id = r.county_id and m.team_id = r.team_id
			  and m.representative_id = :workplace and m.until is null) as member""";

	static RequestStanding read(ResultSet row, int index) throws SQLException {
		return new RequestStanding(RequestState.valueOf(row.getString("state")),
				row.getObject("team_studio_id", UUID.class), row.getObject("asking_studio_id", UUID.class),
				row.getBoolean("rated"), row.getBoolean("member"));
	}

	/** Tells whether the person may read the request. */
	boolean isSeenBy(SignedIn person) {
		return switch (person.role()) {
			case ADMINISTRATOR, SUPERVISOR, AUDITOR -> true;
			case LIAISON, REPRESENTATIVE -> isAnsweredBy(person) || isAskedBy(person);
			case UNIT_OFFICER, SECURITY_ADMINISTRATOR -> false;
		};
	}

	/** Tells whether the person answers for the team. */
	boolean isAnsweredBy(SignedIn person) {
		return switch (person.role()) {
			case ADMINISTRATOR -> true;
			case LIAISON -> person.workplaceId().filter((id) -> id.equals(this.teamStudioId)).isPresent();
			case REPRESENTATIVE -> this.member;
			case SUPERVISOR, AUDITOR, UNIT_OFFICER, SECURITY_ADMINISTRATOR -> false;
		};
	}

	/** Tells whether the person speaks for the studio that asks. */
	boolean isAskedBy(SignedIn person) {
		return switch (person.role()) {
			case LIAISON -> person.workplaceId().filter((id) -> id.equals(this.askingStudioId)).isPresent();
			case ADMINISTRATOR, REPRESENTATIVE, SUPERVISOR, AUDITOR, UNIT_OFFICER, SECURITY_ADMINISTRATOR -> false;
		};
	}

	/** Returns what the person may do with the request as it stands now. */
	Set<RequestAct> possible(SignedIn person) {
		Set<RequestAct> acts = EnumSet.noneOf(RequestAct.class);
		if (isAnsweredBy(person)) {
			acts.addAll(EnumSet.of(RequestAct.ACCEPT, RequestAct.DECLINE, RequestAct.FINISH));
		}
		if (isAskedBy(person)) {
			acts.add(RequestAct.WITHDRAW);
			if (!this.rated) {
				acts.add(RequestAct.RATE);
			}
		}
		acts.removeIf((act) -> !act.fits(this.state));
		return acts;
	}

}
