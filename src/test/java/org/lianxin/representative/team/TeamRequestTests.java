package org.lianxin.representative.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.RuleViolation;
import org.lianxin.shared.Unprocessable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The rules of a request, on plain objects. */
class TeamRequestTests {

	private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Actor LIU = new Actor(UUID.randomUUID(), "刘建国", null);

	private final TeamRequest request = new TeamRequest(UUID.randomUUID(), TeamRequestNumber.of("GX", 2026, 1),
			UUID.randomUUID(), new AskForTeam(UUID.randomUUID(), "law1", " 讲讲土地流转合同 ", null, null, null), new byte[32],
			null, Actor.RESIDENT, NOW);

	@Test
	void waitsForAnAnswerFirst() {
		assertThat(this.request.state()).isEqualTo(RequestState.ASKED);
		assertThat(this.request.takeWritten()).extracting(TeamRequestStep::act).containsExactly(RequestAct.ASK);
	}

	@Test
	void isAcceptedForADayAndMayBeMovedToAnother() {
		accept(TODAY.plusDays(3));
		accept(TODAY.plusDays(5));
		assertThat(this.request.state()).isEqualTo(RequestState.ACCEPTED);
		assertThat(this.request.takeWritten()).extracting(TeamRequestStep::act)
			.containsExactly(RequestAct.ASK, RequestAct.ACCEPT, RequestAct.ACCEPT);
	}

	@Test
	void isNotAcceptedForADayThatIsOver() {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> accept(TODAY.minusDays(1)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("team.request.visit.past"));
	}

	@Test
	void isNotDoneBeforeItIsAccepted() {
		refused("team.request.impossible", () -> this.request.finish("讲了", 20, LIU, NOW));
	}

	@Test
	void isNotDeclinedOnceAccepted() {
		accept(TODAY);
		refused("team.request.impossible", () -> this.request.decline("忙", "县司法局", LIU, NOW));
	}

	@Test
	void isRatedOnceAndOnlyWhenDone() {
		refused("team.request.impossible", () -> this.request.rate(TeamRating.SATISFIED, null, Actor.RESIDENT, NOW));
		accept(TODAY);
		this.request.finish("讲了一上午", 36, LIU, NOW);
		this.request.rate(TeamRating.SATISFIED, null, Actor.RESIDENT, NOW);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> this.request.rate(TeamRating.DISSATISFIED, null, Actor.RESIDENT, NOW))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("team.rating.already"));
	}

	@ParameterizedTest
	@EnumSource(RequestState.class)
	void onlyWhatIsOpenIsTakenBack(RequestState state) {
		assertThat(RequestAct.WITHDRAW.fits(state)).isEqualTo(state.isOpen());
	}

	@Test
	void fromAClosedRequestNothingLeadsOn() {
		assertThat(EnumSet.allOf(RequestAct.class))
			.noneMatch((act) -> act.fits(RequestState.DECLINED) || act.fits(RequestState.WITHDRAWN));
	}

	private void accept(LocalDate day) {
		this.request.accept(new Visit(day, "9:00", "村委会", "刘建国"), null, LIU, TODAY, NOW);
	}

	private static void refused(String key, Runnable work) {
		assertThatExceptionOfType(Conflict.class).isThrownBy(work::run).extracting(RuleViolation::key).isEqualTo(key);
	}

}
