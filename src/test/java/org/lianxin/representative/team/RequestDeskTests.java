package org.lianxin.representative.team;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditTrail;
import org.lianxin.representative.team.web.FollowedRequests;
import org.lianxin.representative.team.web.Visiting;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Profession;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.AtOnce.refusals;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;

/** A request on its way: who may know of it, who answers, and what both learn. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestDeskTests {

	private static final LocalDate TODAY = MutableClock.START.toLocalDate();

	private static final int TOGETHER = 6;

	@Autowired
	private TeamService teamService;

	@Autowired
	private RequestIntake intake;

	@Autowired
	private RequestDesk desk;

	@Autowired
	private RequestPages pages;

	@Autowired
	private RequestFollowing following;

	@Autowired
	private FollowedRequests followed;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private MutableClock clock;

	@BeforeAll
	void foundTeams() {
		for (TwoCounties.Place county : List.of(GUANXIAN, SISHUI)) {
			TeamFacts facts = new TeamFacts("法律团队", Profession.LAW, "讲法", county.studio(1));
			as(county.administrator(), () -> this.teamService
				.create(new CreateTeam("law1", facts, null, Set.of(county.representativeId(1)))));
		}
	}

	@Test
	void numbersHaveNoGapsAndARepeatFindsTheSameRequest() {
		UUID submission = UUID.randomUUID();
		TeamRequestReceipt first = submit(GUANXIAN, submission);
		TeamRequestReceipt again = submit(GUANXIAN, submission);
		TeamRequestReceipt next = submit(GUANXIAN, UUID.randomUUID());
		assertThat(again).isEqualTo(first);
		assertThat(sequence(next)).isEqualTo(sequence(first) + 1);
		assertThat(first.code()).matches("\\d{6}");
	}

	@Test
	void aRepresentativeWhoServesInTheTeamAnswersIt() {
		TeamRequestNumber number = submit(GUANXIAN, UUID.randomUUID()).number();
		accept(LIU, number, 0);
		RequestDetail asked = detail(LIU, number);
		as(LIU, () -> this.desk.finish(new FinishRequest(number, asked.version(), "讲了合同", 36)));
		RequestDetail done = asFollower(number, () -> this.pages.followed(number));
		assertThat(done.state()).isEqualTo(RequestState.DONE);
		assertThat(done.timeline()).extracting(RequestEntry::act)
			.containsExactly(RequestAct.FINISH, RequestAct.ACCEPT, RequestAct.ASK);
		asFollower(number, () -> {
			this.following.rate(new RateRequest(number, TeamRating.SATISFIED, "讲得明白"));
			return true;
		});
		assertThat(detail(LIU, number).rating()).isEqualTo(TeamRating.SATISFIED);
	}

	@Test
	void whoDoesNotServeInTheTeamLearnsNothing() {
		TeamRequestNumber number = submit(GUANXIAN, UUID.randomUUID()).number();
		for (Person stranger : List.of(GUANXIAN.representative(2), GUANXIAN.liaison(2), GUANXIAN.officer(1),
				SISHUI.administrator())) {
			assertThatExceptionOfType(NotFound.class).as(stranger.toString())
				.isThrownBy(() -> detail(stranger, number));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(stranger, number, 0));
		}
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> accept(GUANXIAN.supervisor(), number, 0));
	}

	@Test
	void aListHoldsWhatAPersonMayKnowOf() {
		String number = submit(GUANXIAN, UUID.randomUUID()).number().value();
		String theirs = submit(SISHUI, UUID.randomUUID()).number().value();
		RequestFilter all = new RequestFilter(false, null, null, null, null);
		RequestFilter mine = new RequestFilter(true, null, null, null, null);
		assertThat(numbers(ADMINISTRATOR, all)).contains(number);
		assertThat(numbers(LIAISON, mine)).contains(number);
		assertThat(numbers(LIU, mine)).contains(number);
		assertThat(numbers(GUANXIAN.representative(3), all)).doesNotContain(number);
		assertThat(numbers(GUANXIAN.liaison(2), all)).doesNotContain(number);
		assertThat(as(ADMINISTRATOR, () -> this.pages.list(all)).rows())
			.allSatisfy((row) -> assertThat(row.asker()).isIn("李**", "清泉街道党代表工作室", "崇文街道党代表工作室"));
		assertThat(as(SISHUI.administrator(), () -> this.pages.list(all)).rows()).extracting(RequestRow::number)
			.contains(theirs)
			.doesNotContain(number);
		assertThat(Statements.of(() -> as(LIU, () -> this.pages.list(all)))).hasSize(1);
		assertThat(Statements.of(() -> detail(LIU, TeamRequestNumber.of(number)))).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void whoAsksIsSealedMaskedAndShownOnlyWithATrace() {
		TeamRequestNumber number = submit(GUANXIAN, UUID.randomUUID()).number();
		assertThat(detail(LIU, number).asker()).isEqualTo(new Asker("李**", "138****0021"));
		assertThat(detail(GUANXIAN.supervisor(), number).asker()).isNull();
		assertThat(as(LIU, () -> this.desk.reveal(number, "打电话约时间"))).isEqualTo(new Asker("李大山", "13800000021"));
		assertThat(as(ADMINISTRATOR, () -> this.trail.of(number.value()))).extracting(AuditEvent::purpose)
			.containsExactly("打电话约时间");
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> as(LIU, () -> this.desk.reveal(number, " ")));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(GUANXIAN.supervisor(), () -> this.desk.reveal(number, "看看")));
	}

	@Test
	void ofManyWhoAnswerAtOnceOneDoes() throws Exception {
		TeamRequestNumber number = submit(GUANXIAN, UUID.randomUUID()).number();
		List<Throwable> refusals = refusals(TOGETHER, () -> accept(LIAISON, number, 0));
		assertThat(refusals).hasSize(TOGETHER - 1)
			.allSatisfy((refusal) -> assertThat(refusal).isInstanceOf(Conflict.class));
		assertThat(detail(LIAISON, number).timeline()).hasSize(2);
	}

	@Test
	void aStudioAsksFollowsAndRates() {
		Person other = GUANXIAN.liaison(2);
		AskForTeam ask = new AskForTeam(UUID.randomUUID(), "law1", "请来讲课", null, "周末", null);
		TeamRequestNumber number = as(other, () -> this.intake.submitForStudio(ask));
		assertThat(detail(other, number).acts()).containsExactly(RequestAct.WITHDRAW);
		assertThat(detail(LIAISON, number).askingStudio()).isEqualTo("崇文街道党代表工作室");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accept(other, number, 0));
		as(other, () -> this.desk.withdraw(number));
		assertThat(detail(LIAISON, number).state()).isEqualTo(RequestState.WITHDRAWN);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> as(other, () -> this.desk.withdraw(number)));
	}

	@Test
	void onlyTheRightCodeInTheRightCountyOpensIt() {
		TeamRequestReceipt receipt = submit(GUANXIAN, UUID.randomUUID());
		assertThat(asResident(GUANXIAN, () -> this.following.isCodeOf(receipt.number(), receipt.code()))).isTrue();
		assertThat(asResident(GUANXIAN, () -> this.following.isCodeOf(receipt.number(), "x"))).isFalse();
		assertThat(asResident(SISHUI, () -> this.following.isCodeOf(receipt.number(), receipt.code()))).isFalse();
	}

	@Test
	void aTeamIsNotDissolvedWhileSomebodyWaits() {
		submit(GUANXIAN, UUID.randomUUID());
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.teamService.dissolve(new DissolveTeam("law1", 0))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("team.dissolution.open"));
	}

	@Test
	void afterAWeekTheWaitingIsLate() {
		TeamRequestNumber number = submit(GUANXIAN, UUID.randomUUID()).number();
		assertThat(detail(LIU, number).waiting()).isEqualTo(new Waiting(0));
		this.clock.pass(Duration.ofDays(8));
		assertThat(detail(LIU, number).waiting().light()).isEqualTo("late");
	}

	private TeamRequestReceipt submit(TwoCounties.Place county, UUID submission) {
		AskForTeam ask = new AskForTeam(submission, "law1", "讲讲土地流转合同", null, "周末", new Asker("李大山", "138 0000 0021"));
		return asResident(county, () -> this.intake.submit(ask));
	}

	private static int sequence(TeamRequestReceipt receipt) {
		String digits = receipt.number().value().split("-")[3];
		return Integer.parseInt(digits.substring(0, 5));
	}

	private void accept(Person person, TeamRequestNumber number, int version) {
		as(person, () -> this.desk
			.accept(new AcceptRequest(number, version, new Visit(TODAY.plusDays(10), "9:00", "村委会", "刘建国"), null)));
	}

	private RequestDetail detail(Person person, TeamRequestNumber number) {
		return as(person, () -> this.pages.detail(number));
	}

	private List<String> numbers(Person person, RequestFilter filter) {
		return as(person, () -> this.pages.list(filter)).rows().stream().map(RequestRow::number).toList();
	}

	private <T> T asFollower(TeamRequestNumber number, Supplier<T> work) {
		return asResident(GUANXIAN, () -> Visiting.with(this.followed, number, work));
	}

}
