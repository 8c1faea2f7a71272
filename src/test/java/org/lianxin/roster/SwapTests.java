package org.lianxin.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
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
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Sittings.duty;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class SwapTests {

	private static final Person COLLEAGUE = GUANXIAN.representative(2);

	private static final UUID SECOND = GUANXIAN.representativeId(2);

	@Autowired
	private SwapDesk desk;

	@Autowired
	private SwapPages pages;

	@Autowired
	private DutyDesk dutyDesk;

	@Autowired
	private DutyPages duties;

	@Autowired
	private LeaveDesk leaves;

	@Autowired
	private MutableClock clock;

	@Test
	void aDutyIsTakenOverByTheOneAsked() {
		UUID id = duty(GUANXIAN, 1, 1, day(11, 23), Half.MORNING);
		UUID swap = offer(id, SECOND, false, null);
		assertThat(as(COLLEAGUE, () -> this.pages.waiting())).extracting(SwapView::id).first().isEqualTo(swap);
		assertThat(as(COLLEAGUE, () -> this.pages.detail(swap)).acts()).containsExactly(SwapAct.ACCEPT,
				SwapAct.DECLINE);
		as(COLLEAGUE, () -> this.desk.accept(new AcceptSwap(swap, null)));
		assertThat(sits(id)).isEqualTo("刘秀英");
		assertThat(as(COLLEAGUE, () -> this.pages.waiting())).extracting(SwapView::id).doesNotContain(swap);
		assertThat(state(swap)).isEqualTo(SwapState.TAKEN);
		assertThat(as(LIAISON, () -> this.pages.detail(swap)).acts()).containsExactly(SwapAct.VETO);
	}

	@Test
	void twoDutiesAreExchangedAndTheLiaisonGivesBothBack() {
		UUID mine = duty(GUANXIAN, 1, 1, day(12, 1), Half.MORNING);
		UUID theirs = duty(GUANXIAN, 1, 2, day(12, 2), Half.MORNING);
		UUID swap = offer(mine, SECOND, true, theirs);
		as(COLLEAGUE, () -> this.desk.accept(new AcceptSwap(swap, null)));
		assertThat(List.of(sits(mine), sits(theirs))).containsExactly("刘秀英", "刘建国");
		as(LIAISON, () -> this.desk.veto(new VetoSwap(swap, "当天有专题接待")));
		assertThat(List.of(sits(mine), sits(theirs))).containsExactly("刘建国", "刘秀英");
		DutyDetail detail = as(ADMINISTRATOR, () -> this.duties.detail(mine));
		assertThat(detail.history()).extracting(ChangeView::kind)
			.containsExactly(ChangeKind.SWAP_VETOED, ChangeKind.SWAPPED);
		assertThat(as(LIU, () -> this.pages.detail(swap)).swap().reason()).isEqualTo("当天有专题接待");
	}

	@Test
	void whoWantsAnythingInReturnGetsWhatTheOtherChooses() {
		UUID mine = duty(GUANXIAN, 1, 1, day(12, 8), Half.MORNING);
		UUID theirs = duty(GUANXIAN, 1, 2, day(12, 9), Half.MORNING);
		UUID swap = offer(mine, null, true, null);
		assertThat(as(COLLEAGUE, () -> this.pages.detail(swap)).own()).extracting(DutyView::id).contains(theirs);
		as(COLLEAGUE, () -> this.desk.accept(new AcceptSwap(swap, theirs)));
		assertThat(List.of(sits(mine), sits(theirs))).containsExactly("刘秀英", "刘建国");
	}

	@Test
	void nobodyIsGivenADutyThatTheyDidNotAskFor() {
		UUID mine = duty(GUANXIAN, 1, 1, day(2, 1), Half.MORNING);
		UUID theirs = duty(GUANXIAN, 1, 2, day(2, 2), Half.MORNING);
		UUID swap = offer(mine, null, false, null);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(COLLEAGUE, () -> this.desk.accept(new AcceptSwap(swap, theirs))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.swap.gift"));
		assertThat(sits(mine)).isEqualTo("刘建国");
	}

	@Test
	void everyHardRuleHoldsForBoth() {
		UUID mine = duty(GUANXIAN, 1, 1, day(3, 1), Half.MORNING);
		UUID busy = duty(GUANXIAN, 1, 2, day(3, 1), Half.MORNING);
		assertRefused("roster.swap.refused.other", () -> offer(mine, SECOND, false, null));
		assertRefused("roster.swap.refused.other", () -> offer(mine, GUANXIAN.representativeId(3), false, null));
		UUID open = offer(mine, null, false, null);
		assertRefused("roster.swap.refused.self",
				() -> as(COLLEAGUE, () -> this.desk.accept(new AcceptSwap(open, null))));
		assertRefused("roster.swap.refused.self",
				() -> as(GUANXIAN.representative(3), () -> this.desk.accept(new AcceptSwap(open, null))));
		as(LIU, () -> this.desk.withdraw(open));
		UUID full = duty(GUANXIAN, 1, 1, day(3, 2), Half.MORNING);
		UUID wanted = duty(GUANXIAN, 1, 2, day(3, 3), Half.MORNING);
		UUID exchange = offer(full, SECOND, true, wanted);
		as(COLLEAGUE, () -> this.desk.accept(new AcceptSwap(exchange, null)));
		assertThat(List.of(sits(full), sits(wanted), sits(busy))).containsExactly("刘秀英", "刘建国", "刘秀英");
	}

	@Test
	void anOfferLapsesWhenTheDutyBeginsOrChangesHands() {
		UUID begins = duty(GUANXIAN, 1, 1, day(11, 25), Half.MORNING);
		UUID moves = duty(GUANXIAN, 1, 1, day(11, 26), Half.MORNING);
		UUID first = offer(begins, null, false, null);
		UUID second = offer(moves, SECOND, false, null);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> offer(begins, SECOND, false, null))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.swap.already"));
		as(LIAISON, () -> this.dutyDesk.cancel(new DutyReason(moves, 0, "检修")));
		assertThat(state(second)).isEqualTo(SwapState.LAPSED);
		this.clock.set("2026-11-25T09:00");
		assertThat(state(first)).isEqualTo(SwapState.LAPSED);
		assertThat(as(COLLEAGUE, () -> this.pages.waiting())).extracting(SwapView::id).doesNotContain(first);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(COLLEAGUE, () -> this.desk.accept(new AcceptSwap(first, null))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.swap.gone"));
	}

	@Test
	void aSwapIsNotTakenBackWhereSomebodyCanNotSitAnyMore() {
		UUID id = duty(GUANXIAN, 1, 1, day(4, 1), Half.MORNING);
		UUID swap = offer(id, SECOND, false, null);
		as(COLLEAGUE, () -> this.desk.accept(new AcceptSwap(swap, null)));
		as(LIAISON, () -> this.leaves.ask(new AskLeave(GUANXIAN.representativeId(1), day(4, 1), day(4, 1), "出差")));
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> as(LIAISON, () -> this.desk.veto(new VetoSwap(swap, "需要本人"))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("roster.swap.veto.blocked"));
		assertThat(state(swap)).isEqualTo(SwapState.TAKEN);
		assertThat(sits(id)).isEqualTo("刘秀英");
	}

	@Test
	void whoeverDeclinesMaySayWhy() {
		UUID said = offer(duty(GUANXIAN, 1, 1, day(6, 1), Half.MORNING), SECOND, false, null);
		UUID silent = offer(duty(GUANXIAN, 1, 1, day(6, 2), Half.MORNING), SECOND, false, null);
		as(COLLEAGUE, () -> this.desk.decline(new DeclineSwap(said, "那天送孩子考试")));
		as(COLLEAGUE, () -> this.desk.decline(new DeclineSwap(silent, null)));
		for (Person reader : List.of(LIU, LIAISON)) {
			SwapView swap = as(reader, () -> this.pages.detail(said)).swap();
			assertThat(swap.state()).isEqualTo(SwapState.DECLINED);
			assertThat(swap.reason()).isEqualTo("那天送孩子考试");
			assertThat(as(reader, () -> this.pages.detail(silent)).swap().reason()).isNull();
		}
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(GUANXIAN.liaison(2), () -> this.pages.detail(said)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(SISHUI.liaison(1), () -> this.pages.detail(said)));
	}

	@Test
	void whoeverIsNotConcernedSeesNothing() {
		UUID id = duty(GUANXIAN, 1, 1, day(5, 1), Half.MORNING);
		UUID swap = offer(id, null, false, null);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(GUANXIAN.representative(3), () -> this.pages.detail(swap)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(GUANXIAN.liaison(2), () -> this.pages.detail(swap)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(SISHUI.representative(1), () -> this.desk.accept(new AcceptSwap(swap, null))));
		assertThat(as(SISHUI.administrator(), () -> this.pages.list(new SwapFilter(null, null, null))).rows())
			.isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIU, () -> this.desk.accept(new AcceptSwap(swap, null))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(COLLEAGUE, () -> this.desk.decline(new DeclineSwap(swap, null))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(COLLEAGUE, () -> this.desk.offer(new OfferSwap(id, null, false, null, null))));
	}

	private static void assertRefused(String key, ThrowingCallable work) {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(work)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private UUID offer(UUID duty, @Nullable UUID to, boolean exchange, @Nullable UUID wanted) {
		return as(LIU, () -> this.desk.offer(new OfferSwap(duty, to, exchange, wanted, "那天要开会")));
	}

	private SwapState state(UUID swap) {
		return as(ADMINISTRATOR, () -> this.pages.detail(swap)).swap().state();
	}

	private @Nullable String sits(UUID duty) {
		return as(ADMINISTRATOR, () -> this.duties.detail(duty)).duty().name();
	}

	/** Those before November are of the year after: the clock stands in November. */
	private static LocalDate day(int month, int day) {
		return LocalDate.of((month > 10) ? 2026 : 2027, month, day);
	}

}
