package org.lianxin.roster;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.representative.ChangeStanding;
import org.lianxin.representative.EndRepresentative;
import org.lianxin.representative.PlaceRepresentative;
import org.lianxin.representative.Placements;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.Standings;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Sittings.duty;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class LeaveTests {

	@Autowired
	private LeaveDesk desk;

	@Autowired
	private LeavePages pages;

	@Autowired
	private DutyPages duties;

	@Autowired
	private Standings standings;

	@Autowired
	private Placements placements;

	@Autowired
	private MutableClock clock;

	@Test
	void approvedLeaveLeavesOpenWhatFallsIntoItAndNothingElse() {
		UUID before = duty(GUANXIAN, 1, 1, day(11, 30), Half.MORNING);
		UUID within = duty(GUANXIAN, 1, 1, day(12, 1), Half.MORNING);
		UUID after = duty(GUANXIAN, 1, 1, day(12, 4), Half.MORNING);
		UUID leave = as(LIU, () -> this.desk.ask(asked(1, day(12, 1), day(12, 3))));
		assertThat(as(LIU, () -> this.pages.detail(leave)).decidable()).isFalse();
		LeaveDetail asked = as(LIAISON, () -> this.pages.detail(leave));
		assertThat(asked.decidable()).isTrue();
		assertThat(asked.ahead()).extracting(DutyView::id).containsExactly(within);
		as(LIAISON, () -> this.desk.decide(new DecideLeave(leave, 0, true, null)));
		assertThat(as(LIAISON, () -> this.pages.detail(leave)).vacated()).extracting(DutyView::id)
			.containsExactly(within);
		assertThat(detail(within).duty().isUnfilled()).isTrue();
		assertThat(detail(within).history()).extracting(ChangeView::kind, ChangeView::reason)
			.containsExactly(tuple(ChangeKind.VACATED, "当日请假"));
		assertThat(detail(before).duty().name()).isEqualTo("刘建国");
		assertThat(detail(after).duty().name()).isEqualTo("刘建国");
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.desk.decide(new DecideLeave(leave, 0, false, "人手不够"))));
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(LIU, () -> this.desk.ask(asked(1, day(12, 3), day(12, 5)))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.leave.twice"));
		as(LIU, () -> this.desk.withdraw(leave));
		assertThat(as(LIU, () -> this.pages.detail(leave)).leave().state()).isEqualTo(LeaveState.WITHDRAWN);
	}

	@Test
	void leaveEnteredForTodayTakesTheDutyThatIsUnderWayButNotTheOneThatIsOver() {
		UUID over = duty(GUANXIAN, 2, 3, day(12, 7), Half.MORNING);
		UUID underWay = duty(GUANXIAN, 2, 3, day(12, 7), Half.AFTERNOON);
		this.clock.set("2026-12-07T15:00");
		UUID leave = as(GUANXIAN.liaison(2), () -> this.desk.ask(asked(3, day(12, 7), day(12, 7))));
		assertThat(as(ADMINISTRATOR, () -> this.pages.detail(leave)).leave().state()).isEqualTo(LeaveState.APPROVED);
		assertThat(detail(over).duty().name()).isEqualTo("刘德顺");
		assertThat(detail(underWay).duty().isUnfilled()).isTrue();
		assertThat(detail(underWay).acts()).contains(DutyAct.ASSIGN);
	}

	@Test
	void whoComesBackEarlyCanSitAgain() {
		UUID leave = as(LIAISON, () -> this.desk.ask(asked(2, day(12, 14), day(12, 18))));
		this.clock.set("2026-12-16T08:00");
		as(GUANXIAN.representative(2), () -> this.desk.withdraw(leave));
		LeaveView left = as(LIAISON, () -> this.pages.detail(leave)).leave();
		assertThat(left.state()).isEqualTo(LeaveState.APPROVED);
		assertThat(left.lastDay()).isEqualTo(day(12, 15));
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(GUANXIAN.representative(2), () -> this.desk.withdraw(leave)));
	}

	@Test
	void whoIsSuspendedMovesOrEndsLeavesTheirDutiesOpenFromThatDayOn() {
		UUID kept = duty(GUANXIAN, 2, 4, day(12, 8), Half.MORNING);
		UUID suspended = duty(GUANXIAN, 2, 4, day(12, 9), Half.MORNING);
		UUID later = duty(GUANXIAN, 2, 4, day(12, 20), Half.MORNING);
		as(ADMINISTRATOR, () -> this.standings
			.change(new ChangeStanding("rep4", RepresentativeState.SUSPENDED, "接受调查", day(12, 9), day(12, 12))));
		assertThat(detail(kept).duty().name()).isEqualTo("刘春梅");
		assertThat(detail(suspended).history()).extracting(ChangeView::reason).containsExactly("当日不履职");
		assertThat(detail(later).duty().name()).isEqualTo("刘春梅");
		as(ADMINISTRATOR, () -> this.placements.place(new PlaceRepresentative(GUANXIAN.representativeId(4),
				GUANXIAN.studio(1), day(12, 15), null, null, "工作需要")));
		assertThat(detail(kept).duty().name()).isEqualTo("刘春梅");
		assertThat(detail(later).history()).extracting(ChangeView::reason).containsExactly("不在本工作室");
		as(ADMINISTRATOR, () -> this.standings.end(new EndRepresentative("rep4", day(11, 22), "调离")));
		assertThat(detail(kept).duty().isUnfilled()).isTrue();
	}

	@Test
	void leaveIsTheBusinessOfThoseWhoRunTheStudio() {
		UUID leave = as(LIU, () -> this.desk.ask(asked(1, day(12, 28), day(12, 28))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIU, () -> this.desk.decide(new DecideLeave(leave, 0, true, null))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(GUANXIAN.liaison(2), () -> this.desk.decide(new DecideLeave(leave, 0, true, null))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIU, () -> this.desk.ask(asked(2, day(12, 28), day(12, 28)))));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(GUANXIAN.liaison(2), () -> this.pages.detail(leave)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(GUANXIAN.representative(2), () -> this.pages.detail(leave)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(SISHUI.administrator(), () -> this.pages.detail(leave)));
		assertThat(as(SISHUI.administrator(), () -> this.pages.list(new LeaveFilter(null, null, null))).rows())
			.isEmpty();
		assertThat(as(LIAISON, () -> this.pages.list(new LeaveFilter(LeaveState.ASKED, null, null))).rows())
			.extracting(LeaveView::id)
			.containsExactly(leave);
		assertThat(as(GUANXIAN.liaison(2), () -> this.pages.list(new LeaveFilter(LeaveState.ASKED, null, null))).rows())
			.isEmpty();
	}

	private static AskLeave asked(int representative, LocalDate from, LocalDate last) {
		return new AskLeave(TwoCounties.GUANXIAN.representativeId(representative), from, last, "住院检查");
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2026, month, day);
	}

	private DutyDetail detail(UUID id) {
		return as(ADMINISTRATOR, () -> this.duties.detail(id));
	}

}
