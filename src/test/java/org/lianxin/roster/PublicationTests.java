package org.lianxin.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lianxin.roster.solver.RosterRule;
import org.lianxin.shared.Conflict;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.AtOnce.refusals;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;

/** What stands between a draft and the duties that stand; each test has its own year. */
@PortalTest
class PublicationTests extends DrawingRosters {

	@Autowired
	private LeaveDesk leaves;

	@Test
	void refusesToPublishOverWhatHasChangedAndSaysWhere() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(april(2033));
		LocalDate day = rows(roster, null).get(0).day();
		Sittings.duty(GUANXIAN, 1, 1, day, Half.MORNING);
		assertThatExceptionOfType(RosterOutOfDate.class).isThrownBy(() -> publish(roster))
			.satisfies((refusal) -> assertThat(refusal.drifts()).extracting(RosterDrift::day).contains(day));
		assertThat(duties(2033)).hasSize(1);
		as(ADMINISTRATOR, () -> this.drafts.solveAgain(roster, view(roster).version()));
		settle();
		assertThat(as(ADMINISTRATOR, () -> this.review.drifts(view(roster)))).isEmpty();
		publish(roster);
		assertThat(duties(2033)).hasSize(4);
	}

	@Test
	void refusesToPublishSomebodyWhoIsAwayMeanwhile() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(april(2034));
		RosterDutyRow row = rows(roster, null).get(0);
		Records
			.write("""
					insert into duty_leave (county_id, id, version, representative_id, "from", until, reason, state, asked_by,
					  asked_at, decided_by, decided_at) values (371525, gen_random_uuid(), 0, '%s', '%s', '%s', '出差',
					  'APPROVED', 'x', now(), 'y', now())"""
				.formatted(row.representativeId(), row.day(), row.day().plusDays(1)));
		assertThatExceptionOfType(RosterOutOfDate.class).isThrownBy(() -> publish(roster))
			.satisfies((refusal) -> assertThat(refusal.drifts()).singleElement()
				.extracting(RosterDrift::broken)
				.isEqualTo(RosterRule.NOT_ON_LEAVE));
		discard(roster);
	}

	@Test
	void refusesToPublishDutiesOfAStudioThatReceivesNobodyMeanwhile() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(april(2050));
		Records.write("update studio set state = 'SUSPENDED' where id = '%s'".formatted(GUANXIAN.studio(1)));
		try {
			assertThatExceptionOfType(RosterOutOfDate.class).isThrownBy(() -> publish(roster))
				.satisfies((refusal) -> assertThat(refusal.drifts()).isNotEmpty().allMatch(RosterDrift::closed));
		}
		finally {
			Records.write("update studio set state = 'OPEN' where id = '%s'".formatted(GUANXIAN.studio(1)));
		}
		discard(roster);
	}

	@Test
	void theSecondOfTwoWhoPublishIsTold() {
		thursdays(GUANXIAN, 1);
		UUID roster = drawn(april(2035));
		int version = view(roster).version();
		publish(roster);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.drafts.publish(new PublishRoster(roster, version, 0))))
			.satisfies(hasKey("roster.draft.overtaken"));
	}

	@RepeatedTest(4)
	void whoGoesOnLeaveWhileARosterIsPublishedDoesNotSitThen(RepetitionInfo time) throws Exception {
		thursdays(GUANXIAN, 1);
		int year = 2041 + time.getCurrentRepetition();
		UUID roster = drawn(april(year));
		PublishRoster publication = new PublishRoster(roster, view(roster).version(), 0);
		RosterDutyRow row = rows(roster, null).get(0);
		Person away = GUANXIAN.representative(GUANXIAN.representativeId(1).equals(row.representativeId()) ? 1 : 2);
		UUID leave = as(away, () -> this.leaves.ask(new AskLeave(away.place(), row.day(), row.day(), "住院检查")));
		List<Throwable> refusals = refusals(() -> as(ADMINISTRATOR, () -> this.drafts.publish(publication)),
				() -> as(LIAISON, () -> this.leaves.decide(new DecideLeave(leave, 0, true, null))));
		assertThat(refusals).hasSizeLessThan(2)
			.allSatisfy((refusal) -> assertThat(refusal).isInstanceOf(RosterOutOfDate.class));
		assertThat(duties(year)).hasSize(refusals.isEmpty() ? rows(roster, null).size() : 0)
			.filteredOn((duty) -> duty.day().equals(row.day()))
			.extracting(DutyView::representativeId)
			.doesNotContain(away.place());
	}

}
