package org.lianxin.petition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.account.StaffOf;
import org.lianxin.tenancy.County;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees a petition and what each may do to it. */
class PetitionRightsTests {

	private static final UUID MINE = UUID.randomUUID();

	private static final UUID OTHER = UUID.randomUUID();

	@ParameterizedTest(name = "{0}: own {1}, another''s {2}")
	@CsvSource({ "ADMINISTRATOR,true,true", "SUPERVISOR,true,true", "AUDITOR,true,true", "LIAISON,true,false",
			"REPRESENTATIVE,true,false", "UNIT_OFFICER,true,false", "SECURITY_ADMINISTRATOR,false,false" })
	void seesByRoleAndRelation(Role role, boolean own, boolean anothers) {
		assertThat(PetitionRights.sees(person(role), of(MINE, Step.RECEIVED, Holder.UNIT))).isEqualTo(own);
		assertThat(PetitionRights.sees(person(role), of(OTHER, Step.RECEIVED, Holder.UNIT))).isEqualTo(anothers);
	}

	@Test
	void aUnitSeesNothingThatWasNeverSentToIt() {
		Standing local = new Standing(MINE, null, null, Step.RECEIVED, Outcome.PENDING, Holder.STUDIO, null, false,
				false);
		assertThat(PetitionRights.sees(person(Role.UNIT_OFFICER), local)).isFalse();
		assertThat(PetitionRights.sees(person(Role.REPRESENTATIVE), local)).isFalse();
	}

	@ParameterizedTest(name = "{0} at {1}/{2}: {3}")
	@CsvSource({ "LIAISON,REGISTERED,STUDIO,ACCEPT REFUSE ANSWER HAND_OVER NOTE",
			"LIAISON,RECEIVED,STUDIO,ANSWER DISPATCH ASK_INSTRUCTION PROGRESS RESULT NOTE",
			"LIAISON,RECEIVED,UNIT,NOTE GRANT_IDENTITY", "LIAISON,RECEIVED,COUNTY,NOTE",
			"LIAISON,HANDLED,STUDIO,RETURN REPLY NOTE", "LIAISON,REPLIED,STUDIO,FOLLOW_UP NOTE",
			"LIAISON,FEEDBACK,STUDIO,FOLLOW_UP ARCHIVE NOTE", "LIAISON,FEEDBACK,COUNTY,NOTE",
			"LIAISON,ARCHIVED,NONE,''", "REPRESENTATIVE,REGISTERED,STUDIO,ACCEPT REFUSE ANSWER HAND_OVER NOTE",
			"REPRESENTATIVE,REPLIED,STUDIO,FOLLOW_UP NOTE", "UNIT_OFFICER,RECEIVED,UNIT,OBJECT PROGRESS RESULT NOTE",
			"UNIT_OFFICER,RECEIVED,STUDIO,NOTE", "UNIT_OFFICER,HANDLED,STUDIO,NOTE", "UNIT_OFFICER,ARCHIVED,NONE,''",
			"ADMINISTRATOR,REGISTERED,STUDIO,URGE NOTE", "ADMINISTRATOR,RECEIVED,COUNTY,INSTRUCT URGE NOTE",
			"ADMINISTRATOR,FEEDBACK,COUNTY,DECIDE URGE NOTE", "ADMINISTRATOR,ARCHIVED,NONE,''",
			"SUPERVISOR,RECEIVED,UNIT,URGE", "SUPERVISOR,ARCHIVED,NONE,''", "AUDITOR,RECEIVED,UNIT,''",
			"SECURITY_ADMINISTRATOR,RECEIVED,UNIT,''" })
	void mayDoWhatTheRoleDoesHere(Role role, Step step, Holder holder, String acts) {
		Set<Act> expected = Stream.of(acts.split(" "))
			.filter((act) -> !act.isEmpty())
			.map(Act::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
		assertThat(PetitionRights.possible(person(role), of(MINE, step, holder))).isEqualTo(expected);
	}

	@Test
	void aUnitThatObjectedIsNotOfferedToObjectAgain() {
		Standing objected = new Standing(MINE, MINE, MINE, Step.RECEIVED, Outcome.PENDING, Holder.UNIT, null, true,
				false);
		assertThat(PetitionRights.possible(person(Role.UNIT_OFFICER), objected)).doesNotContain(Act.OBJECT);
	}

	@Test
	void onlyTheResidentRatesWithdrawsAndAdds() {
		assertThat(Arrays.stream(Role.values())
			.flatMap((role) -> Arrays.stream(Step.values())
				.flatMap((step) -> Arrays.stream(Holder.values())
					.flatMap((holder) -> PetitionRights.possible(person(role), of(MINE, step, holder)).stream()))))
			.doesNotContain(Act.RATE, Act.WITHDRAW, Act.ADD_WORDS, Act.REGISTER, Act.REOPEN);
	}

	@ParameterizedTest(name = "{0}, granted {1}, holder {2}: {3}")
	@CsvSource({ "LIAISON,false,UNIT,true", "REPRESENTATIVE,false,STUDIO,true", "ADMINISTRATOR,false,STUDIO,true",
			"UNIT_OFFICER,false,UNIT,false", "UNIT_OFFICER,true,UNIT,true", "UNIT_OFFICER,true,STUDIO,false",
			"SUPERVISOR,true,UNIT,false", "AUDITOR,true,UNIT,false", "SECURITY_ADMINISTRATOR,true,UNIT,false" })
	void looksAtAnIdentityOnlyToHandleTheMatter(Role role, boolean granted, Holder holder, boolean may) {
		Standing standing = new Standing(MINE, MINE, MINE, Step.RECEIVED, Outcome.PENDING, holder, null, false,
				granted);
		assertThat(PetitionRights.mayReveal(person(role), standing)).isEqualTo(may);
	}

	private static Standing of(UUID owner, Step step, Holder holder) {
		return new Standing(owner, owner, owner, step, Outcome.PENDING, holder, null, false, false);
	}

	private static SignedIn person(Role role) {
		County county = new County(371525, 371525, "guanxian", "GX", "冠县");
		return StaffOf.county(county, UUID.randomUUID(), "someone", "某人", role, role.hasWorkplace() ? MINE : null,
				null);
	}

}
