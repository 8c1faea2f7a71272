package org.lianxin.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.RuleViolation;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.AtOnce.refusals;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Sittings.duty;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;

/** Two change the same duties at once: what stands afterwards keeps every rule. */
@PortalTest
class ChangeConcurrencyTests {

	private static final int TIMES = 4;

	private static final Person SECOND = GUANXIAN.representative(2);

	private static final Person THIRD = GUANXIAN.representative(3);

	@Autowired
	private SwapDesk swaps;

	@Autowired
	private LeaveDesk leaves;

	@Autowired
	private DutyDesk desk;

	@Autowired
	private DutyPages pages;

	@RepeatedTest(TIMES)
	void ofTwoWhoTakeAnOpenOfferOneHasIt(RepetitionInfo time) throws Exception {
		moveToTheFirstStudio(THIRD);
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2027, 1, time.getCurrentRepetition()), Half.MORNING);
		UUID swap = offer(id, null);
		List<Throwable> refusals = refusals(() -> as(SECOND, () -> this.swaps.accept(new AcceptSwap(swap, null))),
				() -> as(THIRD, () -> this.swaps.accept(new AcceptSwap(swap, null))));
		assertThat(refusals).hasSize(1).first().isInstanceOf(Conflict.class);
		assertThat(detail(id).history()).hasSize(1);
		assertThat(detail(id).duty().name()).isIn("刘秀英", "刘德顺");
		as(LIAISON, () -> this.desk.cancel(new DutyReason(id, detail(id).duty().version(), "检修")));
	}

	@RepeatedTest(TIMES)
	void whoGoesOnLeaveWhileTheyTakeADutyNeverSitsThere(RepetitionInfo time) throws Exception {
		LocalDate day = LocalDate.of(2027, 2, time.getCurrentRepetition());
		UUID id = duty(GUANXIAN, 1, 1, day, Half.MORNING);
		UUID swap = offer(id, SECOND.place());
		UUID leave = as(SECOND, () -> this.leaves.ask(new AskLeave(SECOND.place(), day, day, "住院检查")));
		refusals(() -> as(SECOND, () -> this.swaps.accept(new AcceptSwap(swap, null))),
				() -> as(LIAISON, () -> this.leaves.decide(new DecideLeave(leave, 0, true, null))));
		assertThat(detail(id).duty().name()).isNotEqualTo("刘秀英");
		as(LIAISON, () -> this.desk.cancel(new DutyReason(id, detail(id).duty().version(), "检修")));
	}

	@RepeatedTest(TIMES)
	void twoSwapsOverTheSameDutiesDoNotWaitForOneAnother(RepetitionInfo time) throws Exception {
		LocalDate day = LocalDate.of(2027, 3, 2 * time.getCurrentRepetition());
		UUID mine = duty(GUANXIAN, 1, 1, day, Half.MORNING);
		UUID theirs = duty(GUANXIAN, 1, 2, day.plusDays(1), Half.MORNING);
		UUID forth = as(LIU, () -> this.swaps.offer(new OfferSwap(mine, SECOND.place(), true, theirs, null)));
		UUID back = as(SECOND, () -> this.swaps.offer(new OfferSwap(theirs, LIU.place(), true, mine, null)));
		List<Throwable> refusals = refusals(() -> as(SECOND, () -> this.swaps.accept(new AcceptSwap(forth, null))),
				() -> as(LIU, () -> this.swaps.accept(new AcceptSwap(back, null))));
		assertThat(refusals).hasSize(1).first().isInstanceOf(RuleViolation.class);
		assertThat(List.of(detail(mine).duty().name(), detail(theirs).duty().name())).containsExactly("刘秀英", "刘建国");
		as(LIAISON, () -> this.desk.cancel(new DutyReason(mine, detail(mine).duty().version(), "检修")));
		as(LIAISON, () -> this.desk.cancel(new DutyReason(theirs, detail(theirs).duty().version(), "检修")));
	}

	@RepeatedTest(TIMES)
	void whoTakesADutyAndWhoCancelsItDoNotWaitForOneAnother(RepetitionInfo time) throws Exception {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2027, 4, time.getCurrentRepetition()), Half.MORNING);
		UUID swap = offer(id, SECOND.place());
		List<Throwable> refusals = refusals(() -> as(SECOND, () -> this.swaps.accept(new AcceptSwap(swap, null))),
				() -> as(LIAISON, () -> this.desk.cancel(new DutyReason(id, 0, "检修"))));
		assertThat(refusals).hasSize(1).first().isInstanceOf(Conflict.class);
		if (detail(id).duty().state() == DutyState.PLANNED) {
			as(LIAISON, () -> this.desk.cancel(new DutyReason(id, detail(id).duty().version(), "检修")));
		}
	}

	private static void moveToTheFirstStudio(Person person) {
		Records.write("update placement set studio_id = '" + GUANXIAN.studio(1) + "' where representative_id = '"
				+ person.place() + "'");
	}

	private UUID offer(UUID duty, @Nullable UUID to) {
		return as(LIU, () -> this.swaps.offer(new OfferSwap(duty, to, false, null, null)));
	}

	private DutyDetail detail(UUID id) {
		return as(ADMINISTRATOR, () -> this.pages.detail(id));
	}

}
