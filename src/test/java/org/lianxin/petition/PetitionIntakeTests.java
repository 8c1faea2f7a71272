package org.lianxin.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GAOXIAN;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Registered once per submission, under a number without gaps. */
@PortalTest
class PetitionIntakeTests {

	private static final int THREADS = 50;

	@Autowired
	private Scenario scenario;

	@Autowired
	private PetitionIntake intake;

	@Autowired
	private FollowingService following;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MutableClock clock;

	@Test
	void oneSubmissionSentByFiftyThreadsMakesOnePetition() throws Exception {
		SubmitPetition command = form(GUANXIAN);
		List<Receipt> receipts = fifty((n) -> Scenario.asResident(GUANXIAN, () -> this.intake.submit(command)));
		assertThat(Set.copyOf(receipts)).hasSize(1);
		assertThat(count("petition where submission_id = '" + command.submissionId() + "'")).isEqualTo(1);
	}

	@Test
	void fiftyThreadsGetFiftyNumbersWithoutAGap() throws Exception {
		int before = last();
		List<Receipt> receipts = fifty((n) -> Scenario.asResident(GUANXIAN, () -> this.intake.submit(form(GUANXIAN))));
		assertThat(receipts.stream().map((receipt) -> sequence(receipt.number())).sorted())
			.containsExactlyElementsOf(IntStream.rangeClosed(before + 1, before + THREADS).boxed().toList());
	}

	@Test
	void aRegistrationThatFailsLeavesNoGap() throws Exception {
		int before = last();
		List<Receipt> receipts = fifty((n) -> Scenario.asResident(GUANXIAN, () -> this.transaction.execute((status) -> {
			Receipt receipt = this.intake.submit(form(GUANXIAN));
			if (n % 3 == 0) {
				status.setRollbackOnly();
			}
			return (n % 3 == 0) ? null : receipt;
		})));
		List<Integer> given = receipts.stream().map((receipt) -> sequence(receipt.number())).sorted().toList();
		assertThat(given)
			.containsExactlyElementsOf(IntStream.rangeClosed(before + 1, before + given.size()).boxed().toList());
		assertThat(given.size()).isEqualTo(33);
	}

	@Test
	void eachYearBeginsAtOne() {
		this.clock.set("2026-12-31T23:59");
		assertThat(this.scenario.aPetition(SISHUI).number().value()).startsWith("SS-2026-");
		this.clock.set("2027-01-01T00:00");
		assertThat(this.scenario.aPetition(SISHUI).number()).isEqualTo(PetitionNumber.of("SS", 2027, 1));
		assertThat(this.scenario.aPetition(SISHUI).number()).isEqualTo(PetitionNumber.of("SS", 2027, 2));
	}

	@Test
	void twoCountiesOfTheSameInitialsGiveTheSameNumbersAndKeepThemApart() {
		this.clock.set("2028-01-03T09:00");
		PetitionStory here = this.scenario.aPetition(GUANXIAN).saying("冠县的路灯坏了");
		PetitionStory there = this.scenario.aPetition(GAOXIAN).saying("高县的水井坏了");
		assertThat(here.number()).isEqualTo(there.number());
		assertThat(here.detail().title()).isEqualTo("冠县的路灯坏了");
		assertThat(there.detail().title()).isEqualTo("高县的水井坏了");
		assertThat(isCode(GUANXIAN, here.number(), here.receipt().code())).isTrue();
		assertThat(isCode(GAOXIAN, here.number(), here.receipt().code())).isFalse();
	}

	@Test
	void theReceiptIsShownAgainToWhoeverHoldsTheSubmission() {
		SubmitPetition command = form(GUANXIAN);
		Receipt receipt = Scenario.asResident(GUANXIAN, () -> this.intake.submit(command));
		assertThat(Scenario.asResident(GUANXIAN, () -> this.intake.receipt(command.submissionId()))).hasValue(receipt);
		assertThat(Scenario.asResident(SISHUI, () -> this.intake.receipt(command.submissionId()))).isEmpty();
	}

	@Test
	void theCodeIsKeptNowhereInClear() {
		PetitionStory story = this.scenario.aPetition();
		String code = story.receipt().code();
		assertThat(code).matches("\\d{6}");
		String row = Scenario
			.asResident(GUANXIAN,
					() -> this.transaction.execute((status) -> this.sql
						.sql("select p.code_hash::text || p.words from petition p where number = ?")
						.param(story.number().value())
						.query(String.class)
						.single()));
		assertThat(row).doesNotContain(code);
		assertThat(isCode(GUANXIAN, story.number(), code)).isTrue();
		assertThat(isCode(GUANXIAN, story.number(), "x" + code)).isFalse();
	}

	@Test
	void countsWorkingDaysFromTheDayAfter() {
		this.clock.set("2026-09-29T17:00");
		PetitionDetail detail = this.scenario.aPetition().detail();
		assertThat(detail.deadline().from()).isEqualTo(LocalDate.of(2026, 9, 29));
		assertThat(detail.deadline().workingDays()).isEqualTo(5);
		assertThat(detail.deadline().isProvisional()).isFalse();
	}

	@Test
	void saysThatADateInAYearNotYetPublishedMayMove() {
		this.clock.set("2026-12-29T17:00");
		assertThat(this.scenario.aPetition().detail().deadline().isProvisional()).isTrue();
	}

	@Test
	void goesToTheStudioOfTheVillagesTownship() {
		UUID village = Scenario.asResident(GUANXIAN, () -> this.transaction.execute((status) -> this.sql
			.sql("select v.id from village v join township t on t.id = v.township_id where t.code = 371525002 limit 1")
			.query(UUID.class)
			.single()));
		SubmitPetition command = new SubmitPetition(UUID.randomUUID(), PetitionKind.OTHER, "村里的事", Source.WEB, village,
				null, null, false, Contact.NONE);
		PetitionNumber number = Scenario.asResident(GUANXIAN, () -> this.intake.submit(command)).number();
		assertThat(as(TwoCounties.ADMINISTRATOR, () -> this.scenario.pages().detail(number)).studioId())
			.isEqualTo(GUANXIAN.studio(2));
	}

	@Test
	void refusesAMatterThatBelongsNowhere() {
		refuses(GUANXIAN, new SubmitPetition(UUID.randomUUID(), PetitionKind.OTHER, "x", Source.WEB, null, null, null,
				false, Contact.NONE), "petition.studio.unknown");
		refuses(GUANXIAN, form(SISHUI), "petition.studio.unknown");
	}

	@Test
	void refusesARepresentativeOfAnotherCounty() {
		refuses(GUANXIAN, new SubmitPetition(UUID.randomUUID(), PetitionKind.OTHER, "x", Source.WEB, null,
				GUANXIAN.studio(1), SISHUI.representativeId(1), false, Contact.NONE), "petition.receiver.unknown");
	}

	@Test
	void aLiaisonRegistersForTheirOwnStudioOnly() {
		Receipt receipt = as(LIAISON, () -> this.intake.registerFor(form(GUANXIAN)));
		assertThat(as(LIAISON, () -> this.scenario.pages().detail(receipt.number())).timeline().get(0).actor())
			.isEqualTo(LIAISON.name());
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(GUANXIAN.liaison(2), () -> this.intake.registerFor(form(GUANXIAN))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("petition.registration.studio"));
	}

	private void refuses(TwoCounties.Place county, SubmitPetition command, String key) {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> Scenario.asResident(county, () -> this.intake.submit(command)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private boolean isCode(TwoCounties.Place county, PetitionNumber number, String code) {
		return Scenario.asResident(county, () -> this.following.isCodeOf(number, code));
	}

	private static SubmitPetition form(TwoCounties.Place county) {
		return new SubmitPetition(UUID.randomUUID(), PetitionKind.OTHER, "同一件事", Source.WEB, null, county.studio(1),
				null, false, Contact.NONE);
	}

	private int last() {
		return sequence(this.scenario.aPetition().number());
	}

	private static int sequence(PetitionNumber number) {
		return Integer.parseInt(number.value().substring(8, 14));
	}

	private int count(String from) {
		return Scenario.asResident(GUANXIAN, () -> this.transaction
			.execute((status) -> this.sql.sql("select count(*) from " + from).query(Integer.class).single()));
	}

	/** Returns what they yield, without the nulls. */
	private static <T> List<T> fifty(Work<T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<Callable<@Nullable T>> calls = new ArrayList<>();
			IntStream.range(0, THREADS).forEach((n) -> calls.add(() -> work.done(n)));
			List<T> results = new ArrayList<>();
			for (Future<@Nullable T> call : threads.invokeAll(calls)) {
				T result = call.get();
				if (result != null) {
					results.add(result);
				}
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private interface Work<T> {

		@Nullable T done(int n);

	}

}
