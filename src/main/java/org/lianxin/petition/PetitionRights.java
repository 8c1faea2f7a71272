package org.lianxin.petition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know of a petition and what they may do to it. Services ask before they act,
 * and pages ask the same before they show a button.
 */
@Component
@Transactional(readOnly = true)
class PetitionRights {

	private static final Set<Act> STUDIO = EnumSet.of(Act.ACCEPT, Act.REFUSE, Act.ANSWER, Act.HAND_OVER, Act.DISPATCH,
			Act.ASK_INSTRUCTION, Act.PROGRESS, Act.RESULT, Act.RETURN, Act.REPLY, Act.FOLLOW_UP, Act.ARCHIVE, Act.NOTE,
			Act.GRANT_IDENTITY);

	private static final Set<Act> UNIT = EnumSet.of(Act.PROGRESS, Act.RESULT, Act.OBJECT, Act.NOTE);

	private static final Set<Act> COUNTY = EnumSet.of(Act.INSTRUCT, Act.DECIDE, Act.URGE, Act.NOTE);

	private static final Set<Act> SUPERVISOR = EnumSet.of(Act.URGE);

	private final JdbcClient jdbc;

	PetitionRights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tells whether the one signed in may do that to the petition at all; whether it fits
	 * where the petition stands is for the petition to say.
	 * @throws PetitionUnknown if they may not know of it, or there is none
	 */
	public boolean may(PetitionNumber number, Act act) {
		Standing standing = visible(number);
		return SignedIn.current().map((person) -> acts(person, standing).contains(act)).orElse(false);
	}

	/**
	 * Tells whether the one signed in may read the petition.
	 * @throws PetitionUnknown if not: they learn no more than that it is not there
	 */
	public boolean maySee(PetitionNumber number) {
		visible(number);
		return true;
	}

	/** Tells whether the one signed in may look at who brought the petition. */
	public boolean mayReveal(PetitionNumber number) {
		Standing standing = visible(number);
		return SignedIn.current().map((person) -> mayReveal(person, standing)).orElse(false);
	}

	/** Tells whether the one signed in may publish what came of the petition. */
	public boolean mayPublish(PetitionNumber number) {
		return may(number, Act.ARCHIVE);
	}

	/**
	 * Tells whether the one signed in may take down what was published of the petition.
	 */
	public boolean mayTakeDown(PetitionNumber number) {
		return SignedIn.current().map(PetitionRights::mayTakeDown).orElse(false) && maySee(number);
	}

	/** Whoever closes the file publishes its result. */
	static boolean mayPublish(SignedIn person, Standing standing) {
		return acts(person, standing).contains(Act.ARCHIVE);
	}

	static boolean mayTakeDown(SignedIn person) {
		return person.role() == Role.LIAISON || person.role() == Role.ADMINISTRATOR;
	}

	static boolean mayReveal(SignedIn person, Standing standing) {
		return switch (person.role()) {
			case LIAISON, REPRESENTATIVE, ADMINISTRATOR -> true;
			case UNIT_OFFICER -> standing.identityGranted() && standing.holder() == Holder.UNIT;
			case SUPERVISOR, AUDITOR, SECURITY_ADMINISTRATOR -> false;
		};
	}

	/** Returns what the person may do to the petition as it stands now. */
	static Set<Act> possible(SignedIn person, Standing standing) {
		return acts(person, standing).stream()
			.filter((act) -> act.fits(standing.step(), standing.holder()))
			.filter((act) -> act != Act.OBJECT || !standing.objected())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
	}

	private static Set<Act> acts(SignedIn person, Standing standing) {
		return switch (person.role()) {
			case LIAISON, REPRESENTATIVE -> without(STUDIO, standing.holder() == Holder.UNIT, Act.PROGRESS, Act.RESULT);
			case UNIT_OFFICER -> without(UNIT, standing.holder() != Holder.UNIT, Act.PROGRESS, Act.RESULT);
			case ADMINISTRATOR -> COUNTY;
			case SUPERVISOR -> SUPERVISOR;
			case AUDITOR, SECURITY_ADMINISTRATOR -> EnumSet.noneOf(Act.class);
		};
	}

	private static Set<Act> without(Set<Act> acts, boolean elsewhere, Act... handling) {
		if (!elsewhere) {
			return acts;
		}
		Set<Act> rest = EnumSet.copyOf(acts);
		rest.removeAll(Arrays.asList(handling));
		return rest;
	}

	private Standing visible(PetitionNumber number) {
		return this.jdbc.sql("select " + Standing.COLUMNS + " from petition where county_id = ? and number = ?")
			.params(CurrentCounty.required(), number.value())
			.query(Standing::read)
			.optional()
			.filter((standing) -> SignedIn.current().map((person) -> sees(person, standing)).orElse(false))
			.orElseThrow(PetitionUnknown::new);
	}

	/**
	 * Rights by role: own studio, what they received, what was sent to the unit, or all.
	 */
	static boolean sees(SignedIn person, Standing standing) {
		return switch (person.role()) {
			case ADMINISTRATOR, SUPERVISOR, AUDITOR -> true;
			case LIAISON -> person.workplaceId().filter(standing.studioId()::equals).isPresent();
			case REPRESENTATIVE ->
				person.workplaceId().filter((id) -> id.equals(standing.firstReceiverId())).isPresent();
			case UNIT_OFFICER -> person.workplaceId().filter((id) -> id.equals(standing.unitId())).isPresent();
			case SECURITY_ADMINISTRATOR -> false;
		};
	}

}
