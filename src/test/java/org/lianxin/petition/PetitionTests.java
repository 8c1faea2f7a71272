package org.lianxin.petition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.petition.events.PetitionMoved;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.petition.Act.ADD_WORDS;
import static org.lianxin.petition.Act.NOTE;
import static org.lianxin.petition.Act.URGE;
import static org.lianxin.petition.Act.WITHDRAW;
import static org.lianxin.petition.PlainPetitions.COUNTY;
import static org.lianxin.petition.PlainPetitions.LIAISON;
import static org.lianxin.petition.PlainPetitions.LIU;
import static org.lianxin.petition.PlainPetitions.NEXT;
import static org.lianxin.petition.PlainPetitions.NOW;
import static org.lianxin.petition.PlainPetitions.NUMBER;
import static org.lianxin.petition.PlainPetitions.OFFICER;
import static org.lianxin.petition.PlainPetitions.RATE_UNTIL;
import static org.lianxin.petition.PlainPetitions.UNIT;
import static org.lianxin.petition.PlainPetitions.archived;
import static org.lianxin.petition.PlainPetitions.atCounty;
import static org.lianxin.petition.PlainPetitions.atUnit;
import static org.lianxin.petition.PlainPetitions.handled;
import static org.lianxin.petition.PlainPetitions.next;
import static org.lianxin.petition.PlainPetitions.rated;
import static org.lianxin.petition.PlainPetitions.received;
import static org.lianxin.petition.PlainPetitions.redo;
import static org.lianxin.petition.PlainPetitions.refused;
import static org.lianxin.petition.PlainPetitions.registered;
import static org.lianxin.petition.PlainPetitions.replied;
import static org.lianxin.petition.PlainPetitions.solved;
import static org.lianxin.petition.PlainPetitions.steps;
import static org.lianxin.petition.PlainPetitions.term;
import static org.lianxin.petition.PlainPetitions.twiceDissatisfied;

/** What can be done to a petition, where, and what comes of it. */
class PetitionTests {

	private static final Set<Act> ALWAYS = EnumSet.of(ADD_WORDS, URGE, NOTE);

	private static CurrentCounty.Scope county;

	@BeforeAll
	static void inGuanxian() {
		county = CurrentCounty.enter(371525);
	}

	@AfterAll
	static void leave() {
		county.close();
	}

	@ParameterizedTest(name = "{2} at {0}")
	@MethodSource("everyActEverywhere")
	void allowsEachActOnlyInItsPlace(String place, Supplier<Petition> petitions, Act act, boolean allowed) {
		Petition petition = petitions.get();
		int sequence = petition.timeline().sequence();
		if (allowed) {
			PlainPetitions.doIt(act, petition);
			assertThat(petition.timeline().sequence()).isGreaterThan(sequence);
			return;
		}
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> PlainPetitions.doIt(act, petition))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("petition.act.impossible"))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly(NUMBER, act));
		assertThat(petition.timeline().sequence()).isEqualTo(sequence);
	}

	static Stream<Arguments> everyActEverywhere() {
		return Stream
			.of(place("registered", PlainPetitions::registered, "ACCEPT REFUSE ANSWER HAND_OVER WITHDRAW", true),
					place("received", PlainPetitions::received,
							"ANSWER DISPATCH ASK_INSTRUCTION PROGRESS RESULT WITHDRAW", true),
					place("at the unit", PlainPetitions::atUnit, "OBJECT PROGRESS RESULT GRANT_IDENTITY WITHDRAW",
							true),
					place("at the county", PlainPetitions::atCounty, "INSTRUCT WITHDRAW", true),
					place("handled", PlainPetitions::handled, "RETURN REPLY", true),
					place("replied", PlainPetitions::replied, "FOLLOW_UP RATE", true),
					place("refused", PlainPetitions::refused, "FOLLOW_UP RATE", true),
					place("rated", () -> rated(Rating.SATISFIED), "FOLLOW_UP ARCHIVE", true),
					place("twice dissatisfied", PlainPetitions::twiceDissatisfied, "DECIDE", true),
					place("archived", PlainPetitions::archived, "", false))
			.flatMap((cases) -> cases);
	}

	private static Stream<Arguments> place(String name, Supplier<Petition> petitions, String acts, boolean open) {
		Set<Act> allowed = open ? EnumSet.copyOf(ALWAYS) : EnumSet.noneOf(Act.class);
		Arrays.stream(acts.split(" ")).filter((act) -> !act.isEmpty()).map(Act::valueOf).forEach(allowed::add);
		return EnumSet.complementOf(EnumSet.of(Act.REGISTER, Act.REOPEN))
			.stream()
			.map((act) -> Arguments.of(name, petitions, act, allowed.contains(act)));
	}

	@Test
	void isBornRegisteredOnItsStudiosDesk() {
		Petition petition = registered();
		assertThat(petition.standing()).isEqualTo(new Standing(PlainPetitions.STUDIO, null, null, Step.REGISTERED,
				Outcome.PENDING, Holder.STUDIO, term(5).due(), false, false));
		assertThat(acts(petition)).containsExactly(Act.REGISTER);
	}

	@Test
	void acceptanceNamesWhoAnswersForIt() {
		Petition petition = received();
		assertThat(petition.step()).isEqualTo(Step.RECEIVED);
		assertThat(petition.firstReceiverId()).isEqualTo(LIU.id());
		assertThat(petition.standing().dueOn()).isEqualTo(term(4).due());
	}

	@Test
	void anAnswerOnTheSpotRecordsThreeSteps() {
		Petition petition = registered();
		petition.answer(LIAISON, LIU, solved("当场换好"), term(5), NOW);
		List<PetitionStep> steps = steps(petition);
		assertThat(steps).extracting("act").containsExactly(Act.REGISTER, Act.ACCEPT, Act.RESULT, Act.REPLY);
		assertThat(steps).extracting("step")
			.containsExactly(Step.REGISTERED, Step.RECEIVED, Step.HANDLED, Step.REPLIED);
		assertThat(petition.standing().outcome()).isEqualTo(Outcome.SOLVED);
		assertThat(petition.firstReceiverId()).isEqualTo(LIU.id());
	}

	@Test
	void aRefusalIsTheReplyAndSaysWhereToGo() {
		Petition petition = refused();
		assertThat(petition.step()).isEqualTo(Step.REPLIED);
		assertThat(petition.standing().outcome()).isEqualTo(Outcome.REFUSED);
		PetitionStep refusal = steps(petition).get(1);
		assertThat(refusal).extracting("act", "subject", "words").containsExactly(Act.REFUSE, "县法院", "归法院管");
	}

	@Test
	void handingOverLeavesTheStepAndForgetsTheReceiver() {
		Petition petition = registered();
		UUID other = UUID.randomUUID();
		petition.handOver(LIAISON, other, "崇文街道", "在那边", term(5), NOW);
		assertThat(petition.standing().studioId()).isEqualTo(other);
		assertThat(petition.step()).isEqualTo(Step.REGISTERED);
		assertThat(petition.firstReceiverId()).isNull();
	}

	@Test
	void refusesAReplyBeforeHandling() {
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> received().reply(LIAISON, solved("修好了"), term(5), NOW))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly(NUMBER, Act.REPLY));
	}

	@Test
	void aReturnedResultGoesBackToTheUnitThatHandledIt() {
		Petition petition = handled();
		petition.sendBack(LIAISON, "没说清", term(5), NOW);
		assertThat(petition.step()).isEqualTo(Step.RECEIVED);
		assertThat(petition.standing().holder()).isEqualTo(Holder.UNIT);
	}

	@Test
	void aReturnedResultGoesBackToTheStudioThatHandledItItself() {
		Petition petition = received();
		petition.complete(LIAISON, "自己修了", List.of(), term(0), NOW);
		petition.sendBack(LIAISON, "没修好", term(5), NOW);
		assertThat(petition.standing().holder()).isEqualTo(Holder.STUDIO);
	}

	@Test
	void nothingReturnsToAUnitThatIsNotResponsible() {
		Petition petition = atUnit();
		petition.disown(OFFICER, "住建局", "不归我们管", term(5), NOW);
		petition.complete(LIAISON, "自己修了", List.of(), term(0), NOW);
		petition.sendBack(LIAISON, "没修好", term(5), NOW);
		assertThat(petition.standing().holder()).isEqualTo(Holder.STUDIO);
	}

	@Test
	void aUnitObjectsOnlyOnceAndNoOtherAfterIt() {
		Petition petition = atUnit();
		petition.disown(OFFICER, "住建局", "不归我们管", term(5), NOW);
		petition.dispatch(LIAISON, UUID.randomUUID(), "民政局", null, term(10), NOW);
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> petition.disown(OFFICER, "民政局", "也不归我们管", term(5), NOW))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly(NUMBER, Act.OBJECT));
	}

	@Test
	void anotherUnitIsNotGrantedTheIdentityThatTheFirstWas() {
		Petition petition = atUnit();
		petition.grantIdentity(LIAISON, "要上门", NOW);
		assertThat(petition.standing().identityGranted()).isTrue();
		petition.disown(OFFICER, "住建局", "不归我们管", term(5), NOW);
		petition.dispatch(LIAISON, UUID.randomUUID(), "民政局", null, term(10), NOW);
		assertThat(petition.standing().identityGranted()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Rating.class, names = { "SATISFIED", "BASICALLY_SATISFIED" })
	void aSatisfiedResidentLeavesOnlyTheFileToClose(Rating rating) {
		Petition petition = rated(rating);
		assertThat(petition.step()).isEqualTo(Step.FEEDBACK);
		assertThat(petition.standing().holder()).isEqualTo(Holder.STUDIO);
		assertThat(petition.standing().dueOn()).isEqualTo(NEXT.toArchive().due());
	}

	@Test
	void theFirstDissatisfactionReopensTheHandling() {
		Petition petition = rated(Rating.DISSATISFIED);
		assertThat(petition.step()).isEqualTo(Step.RECEIVED);
		assertThat(petition.standing().holder()).isEqualTo(Holder.UNIT);
		assertThat(petition.standing().outcome()).isEqualTo(Outcome.PENDING);
		assertThat(petition.standing().dueOn()).isEqualTo(NEXT.toRedo().due());
		assertThat(acts(petition)).endsWith(Act.RATE, Act.REOPEN);
	}

	@Test
	void aSecondDissatisfactionGoesToTheCounty() {
		Petition petition = twiceDissatisfied();
		assertThat(petition.step()).isEqualTo(Step.FEEDBACK);
		assertThat(petition.standing().holder()).isEqualTo(Holder.COUNTY);
		assertThat(petition.standing().dueOn()).isEqualTo(NEXT.toDecide().due());
	}

	@Test
	void dissatisfactionWithARefusalGoesToTheCountyAtOnce() {
		Petition petition = refused();
		petition.rate(Rating.DISSATISFIED, "就该你们管", NEXT, NOW);
		assertThat(petition.standing().holder()).isEqualTo(Holder.COUNTY);
		assertThat(petition.standing().outcome()).isEqualTo(Outcome.REFUSED);
	}

	@Test
	void theCountyMayHaveItHandledOnceMore() {
		Petition petition = twiceDissatisfied();
		petition.decideToRedo(COUNTY, "再办一次", NEXT, NOW);
		assertThat(petition.step()).isEqualTo(Step.RECEIVED);
		assertThat(petition.standing().holder()).isEqualTo(Holder.UNIT);
		redo(petition);
		petition.rate(Rating.DISSATISFIED, null, NEXT, NOW);
		assertThat(petition.standing().holder()).isEqualTo(Holder.COUNTY);
	}

	@Test
	void staysOpenWhileTheResidentMayStillRateWhateverStaffHeard() {
		Petition petition = replied();
		petition.followUp(LIAISON, Rating.SATISFIED, "电话里说满意", NEXT, NOW);
		assertThatExceptionOfType(TooEarly.class).isThrownBy(() -> petition.archive(LIAISON, null, RATE_UNTIL, NOW))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("petition.archive.early"));
		petition.archive(LIAISON, null, RATE_UNTIL.plusDays(1), NOW);
		assertThat(petition.step()).isEqualTo(Step.ARCHIVED);
	}

	@Test
	void letsTheResidentContradictWhatStaffHeard() {
		Petition petition = replied();
		petition.followUp(LIAISON, Rating.SATISFIED, "电话里说满意", NEXT, NOW);
		petition.rate(Rating.DISSATISFIED, "根本没修", NEXT, NOW);
		assertThat(petition.step()).isEqualTo(Step.RECEIVED);
	}

	@Test
	void theCountyMayLetItStandAndTheStudioCloses() {
		Petition petition = twiceDissatisfied();
		petition.decideToClose(COUNTY, "已尽力", term(5), NOW);
		petition.archive(LIAISON, null, PlainPetitions.TODAY, NOW);
		assertThat(petition.step()).isEqualTo(Step.ARCHIVED);
	}

	@Test
	void aRefusalThatTheCountyOverrulesFindsItsReceiverWhenAnswered() {
		Petition petition = refused();
		petition.rate(Rating.DISSATISFIED, null, NEXT, NOW);
		petition.decideToRedo(COUNTY, "该管", NEXT, NOW);
		petition.answer(LIAISON, LIU, solved("管了"), term(5), NOW);
		assertThat(petition.firstReceiverId()).isEqualTo(LIU.id());
	}

	@Test
	void saysNoRatingOnlyAfterTheTimeForOneRanOut() {
		Petition petition = replied();
		assertThatExceptionOfType(TooEarly.class)
			.isThrownBy(() -> petition.followUp(LIAISON, null, "没联系上", next(RATE_UNTIL), NOW))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("petition.followUp.early"))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly(RATE_UNTIL));
		petition.followUp(LIAISON, null, "没联系上", next(RATE_UNTIL.plusDays(1)), NOW);
		assertThat(petition.step()).isEqualTo(Step.FEEDBACK);
	}

	@Test
	void aVisitAfterTheResidentsOwnRatingNeedsNoOther() {
		Petition petition = rated(Rating.BASICALLY_SATISFIED);
		petition.followUp(LIAISON, null, "上门看过了", NEXT, NOW);
		assertThat(acts(petition)).endsWith(Act.RATE, Act.FOLLOW_UP);
	}

	@Test
	void takesARatingOnTheLastDayAndNoneAfterIt() {
		Petition petition = replied();
		LocalDate late = RATE_UNTIL.plusDays(1);
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> petition.rate(Rating.SATISFIED, null, next(late), NOW));
		petition.rate(Rating.SATISFIED, null, next(RATE_UNTIL), NOW);
		assertThat(petition.step()).isEqualTo(Step.FEEDBACK);
	}

	@Test
	void isRatedOnce() {
		Petition petition = rated(Rating.SATISFIED);
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> petition.rate(Rating.DISSATISFIED, null, NEXT, NOW));
	}

	@Test
	void aRedoneMatterIsRatedAnew() {
		Petition petition = rated(Rating.DISSATISFIED);
		redo(petition);
		petition.rate(Rating.SATISFIED, null, NEXT, NOW);
		assertThat(petition.standing().outcome()).isEqualTo(Outcome.SOLVED);
		assertThat(petition.step()).isEqualTo(Step.FEEDBACK);
	}

	@Test
	void aWithdrawnMatterIsClosed() {
		Petition petition = atUnit();
		petition.withdraw("自己修好了", NOW);
		assertThat(petition.standing()).isEqualTo(new Standing(PlainPetitions.STUDIO, UNIT, LIU.id(), Step.ARCHIVED,
				Outcome.WITHDRAWN, Holder.NONE, null, false, false));
	}

	@Test
	void theTimelineNeverNamesTheResident() {
		Petition petition = archived();
		assertThat(steps(petition)).filteredOn((step) -> acts(Set.of(Act.REGISTER, Act.RATE), step))
			.hasSize(2)
			.allSatisfy((step) -> assertThat(step).extracting("accountId", "actor", "workplace").containsOnlyNulls());
	}

	@Test
	void keepsTheMicrosecondsThatTheDatabaseKeeps() {
		Petition petition = registered();
		petition.note(LIAISON, "x", NOW.plusNanos(999));
		assertThat(steps(petition)).extracting("at").containsExactly(NOW, NOW);
	}

	@Test
	void blankWordsAreNoWords() {
		Petition petition = received();
		petition.dispatch(LIAISON, UNIT, "住建局", "  ", term(10), NOW);
		assertThat(steps(petition).get(2)).extracting("words").isNull();
	}

	@Test
	void tellsEachEntryToTheOtherModules() {
		Petition petition = received();
		Iterable<?> events = ReflectionTestUtils.invokeMethod(petition, "domainEvents");
		assertThat(events).map((event) -> (PetitionMoved) event)
			.containsExactly(new PetitionMoved(371525, petition.id(), "REGISTER", "REGISTERED", 1),
					new PetitionMoved(371525, petition.id(), "ACCEPT", "RECEIVED", 2));
	}

	@Test
	void showsTheResidentNothingThatStaffSayAmongThemselves() {
		Map<Boolean, List<Act>> shown = Arrays.stream(Act.values())
			.collect(Collectors.partitioningBy(Act::isShownToResident));
		assertThat(shown.get(false)).containsExactlyInAnyOrder(Act.OBJECT, Act.RESULT, Act.RETURN, Act.URGE, Act.NOTE,
				Act.GRANT_IDENTITY);
	}

	@Test
	void withdrawsNothingThatIsHandled() {
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> handled().withdraw(null, NOW))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly(NUMBER, WITHDRAW));
		assertThat(atCounty().standing().holder()).isEqualTo(Holder.COUNTY);
	}

	private static List<Object> acts(Petition petition) {
		return steps(petition).stream().map((step) -> ReflectionTestUtils.getField(step, "act")).toList();
	}

	private static boolean acts(Set<Act> acts, PetitionStep step) {
		return acts.contains(ReflectionTestUtils.getField(step, "act"));
	}

}
