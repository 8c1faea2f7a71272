package org.lianxin.demo;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.lianxin.account.DemoAccounts;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.petition.ArchiveCheck;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.Step;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.WithoutCounties;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo, made once in the test database; each test looks at it from another side. */
@PortalTest
@WithoutCounties
class DemoLoaderTests {

	/** Petitions that a story tells, besides what came of a reception. */
	private static final String TOLD = """
			select count(*) from petition p where not exists (select from reception r
			  where r.county_id = p.county_id and r.petition_number = p.number)""";

	/** What the first, undone making of Sishui came to. */
	private static String rehearsed;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	private GenericApplicationContext demo;

	@BeforeEach
	void makeTheDemo() {
		this.demo = besideThePortal();
		if (rehearsed == null) {
			rehearsed = rehearse(DemoCounty.SISHUI);
			this.demo.getBean(DemoLoader.class).run(new DefaultApplicationArguments());
		}
	}

	@Test
	void opensBothCountiesWithTheirRealTownshipsAndAllStudios() {
		assertThat(numbers("select count(*) from township")).containsExactly(18L, 13L);
		assertThat(numbers("select count(*) from studio where kind = 'TOWNSHIP' and state = 'OPEN'"))
			.containsExactly(18L, 13L);
		assertThat(numbers("select count(*) from studio where kind = 'INDUSTRY' and state = 'OPEN'"))
			.containsExactly(10L, 3L);
		assertThat(numbers("select count(*) from representative")).containsExactly(1910L, 420L);
		assertThat(numbers("select count(*) from service_team")).containsExactly(215L, 135L);
		assertThat(numbers("select count(*) from handling_unit")).containsExactly(17L, 17L);
	}

	@Test
	void showsStudiosInEveryStateAndWhatIsSeenOfThem() {
		assertThat(numbers("select count(*) from studio where state = 'SUSPENDED'")).containsExactly(1L, 0L);
		assertThat(numbers("select count(*) from studio where state = 'CLOSED'")).containsExactly(1L, 0L);
		assertThat(numbers("select count(*) from studio where state = 'PREPARING'")).containsExactly(0L, 1L);
		assertThat(numbers("select count(*) from studio where photo_id is not null")).containsExactly(20L, 13L);
		assertThat(numbers("select count(*) from representative where photo_id is not null"))
			.allMatch((count) -> count > 15 && count < 80);
		assertThat(numbers("""
				select count(*) from representative r where not exists (select from mandate m
				  where m.county_id = r.county_id and m.representative_id = r.id)""")).containsOnly(0L);
	}

	@Test
	void drawsSmallPictures() {
		assertThat(numbers("""
				select max(length(a.bytes)) from attachment a
				where a.id in (select photo_id from studio union select photo_id from representative)"""))
			.allMatch((bytes) -> bytes < 8 * 1024);
	}

	@Test
	void showsEveryStepAndEveryOutcome() {
		assertThat(numbers(TOLD)).containsExactly(120L, 60L);
		assertThat(numbers("select count(distinct step) from petition")).containsOnly((long) Step.values().length);
		assertThat(numbers("select count(distinct outcome) from petition")).containsOnly(5L);
		assertThat(numbers("select count(distinct holder) from petition")).containsOnly(4L);
		assertThat(numbers("select count(*) from published_result")).allMatch((count) -> count > 5);
		assertThat(numbers("select count(*) from petition_photo")).allMatch((count) -> count > 0);
	}

	@Test
	void hasMattersThatAreOverdueDueTodayAndInTime() {
		String due = "select count(*) from petition where due_on ";
		assertThat(numbers(due + "< date '2026-11-22'")).allMatch((count) -> count >= 4);
		assertThat(numbers(due + "= date '2026-11-22'")).allMatch((count) -> count >= 1);
		assertThat(numbers(due + "> date '2026-11-22'")).allMatch((count) -> count >= 8);
	}

	@Test
	void givesNumbersWithoutGapsThatAscendWithTime() {
		assertThat(inEach(() -> this.jdbc.sql("select number from petition order by registered_at, number")
			.query(String.class)
			.list())).allSatisfy((inOrder) -> assertThat(inOrder).isSorted().doesNotHaveDuplicates());
		assertThat(numbers("select count(*) from petition_number n where last <> (select count(*) from petition "
				+ "where number like '%-' || n.year || '-%')"))
			.containsOnly(0L);
	}

	@Test
	void countsWhatIsThere() {
		assertThat(numbers("""
				select count(*) from (
				  (select studio_id, step, outcome, petitions::bigint from petition_count where petitions > 0
				   except select studio_id, step, outcome, count(*) from petition group by 1, 2, 3)
				  union all
				  (select studio_id, step, outcome, count(*) from petition group by 1, 2, 3
				   except select studio_id, step, outcome, petitions::bigint from petition_count)) as difference"""))
			.containsOnly(0L);
		assertThat(numbers("""
				select (select coalesce(sum(petitions), 0) from petition_desk_count where desk <> 'REPRESENTATIVE')
				  - (select count(*) from petition where step <> 'ARCHIVED')""")).containsOnly(0L);
	}

	@Test
	void leavesChainsThatVerify() {
		ArchiveCheck check = this.portal.getBean(ArchiveCheck.class);
		inEach(() -> {
			List<String> numbers = this.jdbc.sql("select number from petition").query(String.class).list();
			this.demo.getBean(Persons.class)
				.as("auditor", () -> assertThat(numbers)
					.allMatch((number) -> check.firstBroken(PetitionNumber.of(number)).isEmpty()));
			return numbers;
		});
	}

	@Test
	void letsNothingHappenInTheFutureOrOutOfOrder() {
		assertThat(numbers("select count(*) from petition_step where at > timestamptz '2026-11-22 10:00:00+08'"))
			.containsOnly(0L);
		assertThat(numbers("select count(*) from petition where registered_at < timestamptz '2025-10-22 00:00:00+08'"))
			.containsOnly(0L);
		assertThat(numbers("""
				select count(*) from petition_step later join petition_step earlier using (county_id, petition_id)
				where later.sequence = earlier.sequence + 1 and later.at < earlier.at""")).containsOnly(0L);
	}

	@Test
	void hasARosterInForceADraftOfTheNextAndAppointmentsInManyStates() {
		assertThat(inEach(
				() -> this.jdbc.sql("select state from duty_roster order by first_day").query(String.class).list()))
			.containsOnly(List.of("PUBLISHED", "DRAFT"));
		assertThat(numbers("select count(*) from duty where representative_id is not null"))
			.allMatch((duties) -> duties > 300);
		assertThat(numbers("select count(*) from duty where state = 'KEPT'")).allMatch((kept) -> kept > 100);
		assertThat(
				inEach(() -> this.jdbc.sql("select distinct state from appointment").query(String.class).list()).get(0))
			.contains("ASKED", "CONFIRMED", "WAITING", "PROPOSED", "DECLINED", "CANCELLED");
		assertThat(numbers("select count(*) from duty_leave")).allMatch((leaves) -> leaves > 0);
	}

	@Test
	void letsEverybodySignInWithTheKnownPassword() {
		UserDetailsService directory = this.portal.getBean(UserDetailsService.class);
		PasswordEncoder encoder = this.portal.getBean(PasswordEncoder.class);
		inEach(() -> {
			List<SignedIn> all = this.jdbc.sql("select username from account")
				.query(String.class)
				.stream()
				.map((username) -> (SignedIn) directory.loadUserByUsername(username))
				.toList();
			assertThat(all).noneMatch(SignedIn::mustChangePassword)
				.allMatch((person) -> person.role().hasWorkplace() == person.workplaceId().isPresent());
			assertThat(all).extracting(SignedIn::role).contains(Role.values());
			assertThat(encoder.matches(DemoAccounts.PASSWORD, all.get(0).getPassword())).isTrue();
			return all;
		});
		assertThat(
				this.jdbc.sql("select initial from operator where username = 'operator'").query(Boolean.class).single())
			.isFalse();
	}

	@Test
	void namesOnlyAccountsThatThereAre() {
		List<String> lines = new DemoNote(this.portal.getEnvironment()).lines();
		assertThat(lines).anyMatch((line) -> line.endsWith("/c/guanxian"))
			.anyMatch((line) -> line.endsWith("/c/sishui"))
			.anyMatch((line) -> line.contains("UNIT_OFFICER"));
	}

	@Test
	void makesNothingASecondTime() {
		this.demo.getBean(DemoLoader.class).run(new DefaultApplicationArguments());
		assertThat(numbers(TOLD)).containsExactly(120L, 60L);
	}

	@Test
	void drawsTheSamePetitionsAgainOnTheSameDay() {
		assertThat(inEach(this::digest).get(DemoCounty.SISHUI.ordinal())).isEqualTo(rehearsed);
	}

	/** Makes a county and takes it back, which must leave nothing behind. */
	private String rehearse(DemoCounty county) {
		return CurrentCounty.call(county.id(), () -> new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			this.demo.getBean(DemoLoader.class).load(county);
			return digest();
		}));
	}

	private String digest() {
		return this.jdbc
			.sql("""
					select md5(string_agg(p.number || p.title || p.step || p.holder || s.act || s.at || coalesce(s.actor, '')
					  || coalesce(s.words, ''), ',' order by p.number, s.sequence))
					from petition p join petition_step s on s.county_id = p.county_id and s.petition_id = p.id""")
			.query(String.class)
			.single();
	}

	/** The demo's beans beside the portal's, which has none in the profile of tests. */
	private GenericApplicationContext besideThePortal() {
		GenericApplicationContext beside = new GenericApplicationContext(this.portal);
		AnnotationConfigUtils.registerAnnotationConfigProcessors(beside);
		beside.registerBean(TimeTravel.class, () -> new TestTimeTravel(this.clock));
		List.of(DemoAccounts.class, Persons.class, Sketches.class, UseCases.class, Electorate.class, Teamwork.class,
				Likenesses.class, Appearances.class, Upkeep.class, CountyFounder.class, Rostering.class, Shifts.class,
				Bookings.class, DemoLoader.class)
			.forEach(beside::registerBean);
		beside.refresh();
		return beside;
	}

	private List<Long> numbers(String sql) {
		return inEach(() -> this.jdbc.sql(sql).query(Long.class).single());
	}

	private <T> List<T> inEach(Supplier<T> look) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		return List.of(DemoCounty.values())
			.stream()
			.map((county) -> CurrentCounty.call(county.id(), () -> transaction.execute((status) -> look.get())))
			.toList();
	}

	/** Moves the clock of the tests. */
	private record TestTimeTravel(MutableClock clock) implements TimeTravel {

		@Override
		public void to(Instant moment) {
			this.clock.set(moment);
		}

		@Override
		public void home() {
			this.clock.reset();
		}

	}

}
