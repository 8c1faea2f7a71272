package org.lianxin.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;

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
class DutyDeskTests {

	private static final UUID FIRST = GUANXIAN.representativeId(1);

	private static final UUID SECOND = GUANXIAN.representativeId(2);

	@Autowired
	private DutyDesk desk;

	@Autowired
	private Attendance attendance;

	@Autowired
	private DutyPages pages;

	@Autowired
	private MutableClock clock;

	@Test
	void anUnfilledDutyIsGivenToSomebody() {
		UUID id = duty(GUANXIAN, 1, null, LocalDate.of(2026, 11, 23), Half.MORNING);
		assertThat(detail(LIAISON, id).acts()).contains(DutyAct.ASSIGN, DutyAct.CANCEL, DutyAct.PIN)
			.doesNotContain(DutyAct.SUBSTITUTE, DutyAct.KEEP);
		as(LIAISON, () -> this.desk.assign(new AssignDuty(id, 0, FIRST, null)));
		DutyDetail detail = detail(LIU, id);
		assertThat(detail.duty().name()).isEqualTo("刘建国");
		assertThat(detail.history()).extracting(ChangeView::kind, ChangeView::fromName, ChangeView::toName)
			.containsExactly(tuple(ChangeKind.ASSIGNED, null, "刘建国"));
		assertThat(detail.acts()).containsExactlyInAnyOrder(DutyAct.SWAP, DutyAct.LEAVE);
	}

	@Test
	void whoStepsInAtShortNoticeIsASubstituteAndAReasonIsGiven() {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2026, 11, 24), Half.MORNING);
		assertThat(as(LIAISON, () -> this.pages.candidates(id))).extracting(Candidate::id).containsExactly(SECOND);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(LIAISON, () -> this.desk.assign(new AssignDuty(id, 0, SECOND, null))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.reason.missing"));
		as(LIAISON, () -> this.desk.assign(new AssignDuty(id, 0, SECOND, "临时住院")));
		assertThat(detail(LIAISON, id).history()).extracting(ChangeView::kind, ChangeView::reason)
			.containsExactly(tuple(ChangeKind.SUBSTITUTED, "临时住院"));
		UUID later = duty(GUANXIAN, 1, 1, LocalDate.of(2027, 3, 24), Half.MORNING);
		as(LIAISON, () -> this.desk.assign(new AssignDuty(later, 0, SECOND, "外出培训")));
		assertThat(detail(LIAISON, later).history()).extracting(ChangeView::kind).containsExactly(ChangeKind.ASSIGNED);
	}

	@Test
	void nobodyIsAssignedAgainstAHardRule() {
		LocalDate day = LocalDate.of(2026, 12, 1);
		UUID id = duty(GUANXIAN, 1, null, day, Half.MORNING);
		duty(GUANXIAN, 1, 1, day, Half.MORNING);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(LIAISON, () -> this.desk.assign(new AssignDuty(id, 0, FIRST, null))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.assignment.refused"));
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(
				() -> as(LIAISON, () -> this.desk.assign(new AssignDuty(id, 0, GUANXIAN.representativeId(3), null))));
		duty(GUANXIAN, 1, 2, LocalDate.of(2026, 12, 2), Half.MORNING);
		duty(GUANXIAN, 1, 2, LocalDate.of(2026, 12, 3), Half.MORNING);
		assertThat(as(LIAISON, () -> this.pages.candidates(id))).extracting(Candidate::obstacles)
			.containsExactly(List.of(Obstacle.BUSY), List.of(Obstacle.MONTH_FULL));
	}

	@Test
	void whoWasOvertakenIsTold() {
		UUID id = duty(GUANXIAN, 1, null, LocalDate.of(2026, 11, 25), Half.MORNING);
		as(LIAISON, () -> this.desk.pin(id, 0));
		assertThat(detail(LIAISON, id).acts()).contains(DutyAct.UNPIN).doesNotContain(DutyAct.PIN);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(LIAISON, () -> this.desk.cancel(new DutyReason(id, 0, "检修"))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.duty.overtaken"));
		as(LIAISON, () -> this.desk.unpin(id, 1));
		as(LIAISON, () -> this.desk.cancel(new DutyReason(id, 2, "检修")));
		assertThat(detail(LIAISON, id).acts()).isEmpty();
		assertThat(detail(LIAISON, id).history()).extracting(ChangeView::kind)
			.containsExactly(ChangeKind.CANCELLED, ChangeKind.UNPINNED, ChangeKind.PINNED);
	}

	@Test
	void attendanceIsRecordedByOnesOwnWordOrByTheLiaisonAndPutRightOnRecord() {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2026, 11, 26), Half.MORNING);
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> as(LIU, () -> this.attendance.keep(id, 0)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.attendance.early"));
		this.clock.set("2026-11-26T08:00");
		assertThat(detail(LIU, id).acts()).contains(DutyAct.KEEP);
		as(LIU, () -> this.attendance.keep(id, 0));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIU, () -> this.attendance.miss(new DutyReason(id, 1, "没去"))));
		assertThat(detail(LIAISON, id).acts()).containsExactly(DutyAct.CORRECT);
		as(LIAISON, () -> this.attendance.correct(new CorrectDuty(id, 1, DutyState.MISSED, "当天未到，登记有误")));
		DutyDetail detail = detail(ADMINISTRATOR, id);
		assertThat(detail.duty().state()).isEqualTo(DutyState.MISSED);
		assertThat(detail.history()).extracting(ChangeView::kind, ChangeView::byName)
			.containsExactly(tuple(ChangeKind.CORRECTED, "刘联络"), tuple(ChangeKind.KEPT, "刘建国"));
	}

	@Test
	void manyAreRecordedAtOnceButNoneThatSomebodyChangedMeanwhile() {
		UUID one = duty(GUANXIAN, 2, 3, LocalDate.of(2026, 11, 19), Half.MORNING);
		UUID other = duty(GUANXIAN, 2, 4, LocalDate.of(2026, 11, 19), Half.AFTERNOON);
		UUID elsewhere = duty(GUANXIAN, 1, 2, LocalDate.of(2026, 11, 19), Half.AFTERNOON);
		duty(SISHUI, 2, 4, LocalDate.of(2026, 11, 19), Half.AFTERNOON);
		Person liaison = GUANXIAN.liaison(2);
		assertThat(as(liaison, () -> this.attendance.open())).extracting(DutyView::id).containsExactly(one, other);
		assertThat(as(liaison, () -> this.attendance.keepAll(Map.of(one, 0, other, 7, elsewhere, 0)))).isEqualTo(1);
		assertThat(as(liaison, () -> this.attendance.open())).extracting(DutyView::id).containsExactly(other);
		assertThat(detail(ADMINISTRATOR, elsewhere).duty().state()).isEqualTo(DutyState.PLANNED);
	}

	@Test
	void onlyThoseWhoRunTheStudioChangeItsDuties() {
		UUID id = duty(GUANXIAN, 1, null, LocalDate.of(2026, 11, 27), Half.MORNING);
		UUID theirs = duty(SISHUI, 1, null, LocalDate.of(2026, 11, 27), Half.MORNING);
		for (Person stranger : List.of(GUANXIAN.liaison(2), LIU, GUANXIAN.supervisor())) {
			assertThatExceptionOfType(AccessDeniedException.class).as(stranger.toString())
				.isThrownBy(() -> as(stranger, () -> this.desk.assign(new AssignDuty(id, 0, FIRST, null))));
			assertThat(detail(stranger, id).acts()).isEmpty();
		}
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.desk.cancel(new DutyReason(theirs, 0, "检修"))));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> detail(ADMINISTRATOR, theirs));
	}

	private DutyDetail detail(Person person, UUID id) {
		return as(person, () -> this.pages.detail(id));
	}

}
