package org.lianxin.petition;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GAOXIAN;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.OFFICER;
import static org.lianxin.support.TwoCounties.SISHUI;

/**
 * Everybody tries everything on a petition of Guanxian's first studio that lies at the
 * housing bureau: who may not know of it learns nothing, who may know but not act is
 * refused.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionAccessTests {

	private static final int NEVER_SEEN = -1;

	private static final String READERS = "admin auditor supervisor liaison1 rep1 unit1";

	private static final String STUDIO = "liaison1 rep1";

	@Autowired
	private Scenario scenario;

	@Autowired
	private RemarkService remarks;

	@Autowired
	private IdentityService identities;

	@Autowired
	private ArchiveCheck check;

	@Autowired
	private PublishedResults results;

	@Autowired
	private FollowingPages following;

	private PetitionNumber number;

	private final Map<String, Consumer<PetitionNumber>> methods = new LinkedHashMap<>();

	private final Map<String, List<String>> allowed = new LinkedHashMap<>();

	@BeforeAll
	void sendItToTheUnit() {
		this.number = this.scenario.aPetition().from("张三", "13800000000").receivedBy(LIU).sentTo(OFFICER).number();
		reading();
		receiving();
		handling();
		closing();
	}

	private void reading() {
		method("detail", READERS, this.scenario.pages()::detail);
		method("since", READERS, (petition) -> this.scenario.pages().since(petition, 0));
		method("photo", READERS, (petition) -> this.scenario.pages().photo(petition, UUID.randomUUID(), true));
		method("firstBroken", READERS, this.check::firstBroken);
		method("published", READERS, this.results::of);
		method("reveal", "admin liaison1 rep1", (petition) -> this.identities.reveal(petition, "要上门"));
		method("takeDown", "admin liaison1", (petition) -> this.results.takeDown(petition, "有名字"));
	}

	private void receiving() {
		method("accept", STUDIO, (petition) -> this.scenario.reception()
			.accept(new AcceptPetition(petition, NEVER_SEEN, LIU.place(), null)));
		method("refuse", STUDIO,
				(petition) -> this.scenario.reception().refuse(new RefusePetition(petition, NEVER_SEEN, "x", "x")));
		method("answer", STUDIO, (petition) -> this.scenario.reception()
			.answer(new AnswerPetition(petition, NEVER_SEEN, null, Outcome.SOLVED, "x", UUID.randomUUID())));
		method("handOver", STUDIO, (petition) -> this.scenario.reception()
			.handOver(new HandOverPetition(petition, NEVER_SEEN, GUANXIAN.studio(2), "x")));
	}

	private void handling() {
		method("dispatch", STUDIO, (petition) -> this.scenario.handling()
			.dispatch(new DispatchPetition(petition, NEVER_SEEN, GUANXIAN.unit(2), 5, null)));
		method("askInstruction", STUDIO, (petition) -> this.scenario.handling().askInstruction(remark(petition)));
		method("instruct", "admin", (petition) -> this.scenario.handling().instruct(remark(petition)));
		method("object", "unit1", (petition) -> this.scenario.handling().object(remark(petition)));
		method("report", "unit1",
				(petition) -> this.scenario.handling().report(new ReportProgress(petition, "x", UUID.randomUUID())));
		method("complete", "unit1", (petition) -> this.scenario.handling()
			.complete(new CompleteHandling(petition, NEVER_SEEN, "x", UUID.randomUUID())));
		method("urge", "admin supervisor", (petition) -> this.remarks.urge(remark(petition)));
		method("note", "admin liaison1 rep1 unit1", (petition) -> this.remarks.note(remark(petition)));
		method("grant", STUDIO, (petition) -> this.identities.grant(remark(petition)));
	}

	private void closing() {
		method("reply", STUDIO, (petition) -> this.scenario.replies()
			.reply(new ReplyToResident(petition, NEVER_SEEN, Outcome.SOLVED, "x", UUID.randomUUID())));
		method("sendBack", STUDIO,
				(petition) -> this.scenario.replies().sendBack(new ReturnResult(petition, NEVER_SEEN, "x", 5)));
		method("followUp", STUDIO, (petition) -> this.scenario.feedback()
			.followUp(new FollowUp(petition, NEVER_SEEN, Rating.SATISFIED, "x")));
		method("decide", "admin",
				(petition) -> this.scenario.feedback().decide(new DecideFeedback(petition, NEVER_SEEN, true, "x")));
		method("archive", STUDIO,
				(petition) -> this.scenario.feedback().archive(new ArchivePetition(petition, NEVER_SEEN, null)));
		method("publish", STUDIO, (petition) -> this.results.publish(new PublishResult(petition, "x", "x", "x")));
	}

	private void method(String name, String usernames, Consumer<PetitionNumber> call) {
		this.methods.put(name, call);
		this.allowed.put(name, List.of(usernames.split(" ")));
	}

	private static Remark remark(PetitionNumber petition) {
		return new Remark(petition, NEVER_SEEN, "x");
	}

	Stream<Arguments> everybodyTriesEverything() {
		return this.methods.keySet()
			.stream()
			.flatMap((method) -> Stream.of(GUANXIAN, SISHUI, GAOXIAN)
				.flatMap((county) -> county.staff().stream())
				.map((person) -> Arguments.of(person, method)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("everybodyTriesEverything")
	void letsEachDoWhatIsTheirs(Person person, String method) {
		assertThat(outcome(person, this.methods.get(method))).isEqualTo(expected(person, method));
	}

	private String expected(Person person, String method) {
		boolean here = person.county().equals(GUANXIAN.county());
		if (here && this.allowed.get(method).contains(person.username())) {
			return "allowed";
		}
		// Asked first by role alone, which tells nothing of the petition.
		boolean byRole = method.equals("takeDown")
				&& !List.of("admin", "liaison1", "liaison2").contains(person.username());
		boolean knows = here && List.of(READERS.split(" ")).contains(person.username());
		return (knows || byRole) ? "denied" : "unknown";
	}

	private String outcome(Person person, Consumer<PetitionNumber> method) {
		try {
			as(person, () -> method.accept(this.number));
			return "allowed";
		}
		catch (PetitionUnknown ex) {
			return "unknown";
		}
		catch (AccessDeniedException ex) {
			return "denied";
		}
		catch (Conflict | Unprocessable | NotFound ex) {
			return "allowed";
		}
	}

	@Test
	void whoIsNotSignedInLearnsNothing() {
		this.methods.forEach((name, method) -> assertThat(Scenario.asResident(GUANXIAN, () -> {
			try {
				method.accept(this.number);
				return "allowed";
			}
			catch (PetitionUnknown | AccessDeniedException ex) {
				return "refused";
			}
		})).as(name).isEqualTo("refused"));
	}

	@Test
	void whoFollowsOnePetitionFollowsNoOther() {
		PetitionNumber other = this.scenario.aPetition().number();
		this.scenario.asFollower(GUANXIAN, other,
				() -> assertThat(this.following.followed(other).number()).isEqualTo(other));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.scenario.asFollower(GUANXIAN, other, () -> this.following.followed(this.number)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.scenario.asFollower(GUANXIAN,
				other, () -> this.scenario.following().withdraw(this.number, null)));
	}

	@Test
	void everyMethodThatNamesAPetitionIsTried() {
		Stream<Class<?>> services = Stream.of(PetitionPages.class, ReceptionService.class, HandlingService.class,
				ReplyService.class, FeedbackService.class, RemarkService.class, IdentityService.class,
				ArchiveCheck.class);
		assertThat(services.flatMap((service) -> Arrays.stream(service.getDeclaredMethods()))
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
			.map((method) -> method.getName())).isSubsetOf(this.methods.keySet());
	}

}
