package org.lianxin.placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.placement.solver.PlacementProblem;
import org.lianxin.placement.solver.PlacementScore;
import org.lianxin.placement.solver.PlacementSolver;
import org.lianxin.solving.BackgroundSolving;
import org.lianxin.solving.DraftState;
import org.lianxin.solving.SolvingLedger;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What several do at once, and what a node leaves behind that goes away. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanSolvingTests {

	/** Keep the solver busy for some ten seconds: time enough to come between. */
	private static final int PEOPLE = 1500;

	private static final LocalDate TOMORROW = MutableClock.START.toLocalDate().plusDays(1);

	private static final PlanSettings EVERYBODY = PlanSettings.from(TOMORROW).placing(PlanScope.EVERYBODY);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private PlacementPlans plans;

	@Autowired
	private Drafts drafts;

	@Autowired
	private BackgroundSolving<PlacementProblem, PlacementScore> solving;

	@Autowired
	private SolvingLedger<PlacementScore> ledger;

	@Autowired
	private PlacementSolver solver;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MutableClock clock;

	@BeforeAll
	void electMany() {
		Records.write("""
				insert into representative (county_id, id, version, code, name, sex, level, leading_cadre, professions)
				select 371525, uuidv7(), 0, 'many' || n, '众' || n, 'F', 'COUNTY', false, '{}'
				from generate_series(1, %d) n""".formatted(PEOPLE));
	}

	@Test
	void whoHasSeenEnoughEndsTheSearchAndGetsTheBestSoFar() throws Exception {
		String plan = send("/desk/placements", 302, "holdsFrom", TOMORROW.toString(), "scope", "EVERYBODY",
				"contactVillage", "3", "electoralUnit", "2", "residence", "1", "profession", "8", "leadingCadre", "20",
				"stay", "5")
			.getRedirectedUrl();
		Document progress = until(plan, (page) -> !page.select(".figures").isEmpty());
		assertThat(progress.selectFirst("#progress-heading").text()).isEqualTo("正在编排");
		send(progress.selectFirst("form:has(#cancel)").attr("action"), 302);
		Document ending = page(plan);
		assertThat(ending.select("#cancel")).isEmpty();
		this.solving.settled().get(10, TimeUnit.SECONDS);
		assertThat(page(plan).select(".figures dt").text()).contains("新编入", "调换工作室");
		PlanView view = view(id(plan));
		assertThat(view.isDraft() && view.cancelled()).isTrue();
		assertThat(view.score()).isNotNull().satisfies((score) -> assertThat(score.unseated()).isZero());
		send(plan + "/cancellation", 409);
		send(plan + "/disposal", 302, "version", String.valueOf(view.version()));
	}

	@Test
	void ofTwoWhoPublishAtTheSameMomentOneWinsAndTheOtherIsTold() throws Exception {
		UUID plan = insert("DRAFT");
		String publication = "/desk/placements/" + plan + "/publication";
		ExecutorService both = Executors.newFixedThreadPool(2);
		List<Future<Integer>> answers = CurrentCounty.call(GUANXIAN.id(), () -> this.transaction.execute((status) -> {
			this.sql.sql("select id from placement_plan where id = ? for update").param(plan).query().listOfRows();
			List<Future<Integer>> sent = Stream.generate(() -> both.submit(
					() -> answer(post(publication).with(csrf()).param("version", "0").param("day", TOMORROW.toString()))
						.getStatus()))
				.limit(2)
				.toList();
			untilBothWait();
			return sent;
		}));
		both.shutdown();
		assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
		assertThat(view(plan).state()).isEqualTo(DraftState.PUBLISHED);
		assertThat(CurrentCounty.<Integer>call(GUANXIAN.id(),
				() -> this.transaction.execute((status) -> this.sql
					.sql("select count(*) from placement where representative_id = ? and \"from\" = ?")
					.params(GUANXIAN.representativeId(1), TOMORROW)
					.query(Integer.class)
					.single())))
			.isEqualTo(1);
	}

	/** Both have read the plan as it was before either may write. */
	private void untilBothWait() {
		for (int i = 0; i < 1000; i++) {
			if (this.sql.sql("select count(*) from pg_locks, pg_sleep(0.02) where not granted")
				.query(Integer.class)
				.single() == 2) {
				return;
			}
		}
		throw new IllegalStateException("They never met");
	}

	@Test
	void aSearchThatADeadNodeLeftBehindIsShownAsInterruptedAndBegunAgain() {
		UUID plan = insert("SOLVING");
		String page = "/desk/placements/" + plan;
		assertThat(page(page).select("#progress-heading")).isNotEmpty();
		send(page + "/solving", 409, "version", "0");
		this.clock.pass(DraftState.SILENCE.plusSeconds(1));
		assertThat(page("/desk/placements").select("tbody td .light").first().text()).isEqualTo("已中断");
		againFrom(page);
		CurrentCounty.run(GUANXIAN.id(), () -> this.ledger.interrupt(plan, 1));
		assertThat(view(plan).isDraft()).isTrue();
		send(page + "/disposal", 302, "version", String.valueOf(view(plan).version()));
	}

	@Test
	void aSearchThatAShutdownCutsOffIsBegunAgainFromItsPage() throws Exception {
		UUID plan = insert("SOLVING");
		Roll roll = as(ADMINISTRATOR, () -> this.drafts.roll(TOMORROW));
		Map<UUID, SeatState> open = new HashMap<>();
		roll.chosen(EVERYBODY, Set.of())
			.forEach((person) -> open.put(person.id(),
					new SeatState(person.id(), person.studioId(), null, false, false)));
		BackgroundSolving<PlacementProblem, PlacementScore> node = new BackgroundSolving<>("node", this.ledger,
				this.solver::run, PlacementScore::of);
		CurrentCounty.run(GUANXIAN.id(),
				() -> node.begin(plan, 1, roll.unsolved(EVERYBODY, open.values()), (found) -> fail("it was cut off")));
		until("/desk/placements/" + plan, (page) -> !page.select(".figures").isEmpty());
		node.destroy();
		assertThat(view(plan).state()).isEqualTo(DraftState.FAILED);
		againFrom("/desk/placements/" + plan);
		send("/desk/placements/" + plan + "/disposal", 302, "version", String.valueOf(view(plan).version()));
	}

	/** The page says what happened, and its button solves the plan again. */
	private void againFrom(String address) {
		Document page = page(address);
		assertThat(page.select("[role=alert] h2").text()).isEqualTo("编排中断了");
		assertThat(page.select("a[href$=/disposal]")).isNotEmpty();
		send(page.selectFirst("[role=alert] form").attr("action"), 302, "version",
				page.selectFirst("[role=alert] [name=version]").val());
		send(address + "/cancellation", 302);
		try {
			this.solving.settled().get(20, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		assertThat(page(address).select(".figures dt").text()).contains("新编入");
	}

	/** A plan that moves the county's first representative to the other studio. */
	private UUID insert(String state) {
		UUID plan = UUID.randomUUID();
		Records
			.write("""
					insert into placement_plan (county_id, id, version, state, holds_from, scope, spouses_apart, superiors_apart,
					  contact_village, electoral_unit, residence, profession, leading_cadre, stay, drawn_by, drawn_at, run, heard_at,
					  cancelled)
					values (371525, '%1$s', 0, '%2$s', '%3$s', 'EVERYBODY', true, true, 3, 2, 1, 8, 20, 5, 'x', '%4$s', 1, '%4$s',
					  false);
					insert into placement_seat (county_id, plan_id, representative_id, from_studio_id, to_studio_id, pinned, by_hand)
					values (371525, '%1$s', '%5$s', '%6$s', '%7$s', false, false)"""
				.formatted(plan, state, TOMORROW, this.clock.instant(), GUANXIAN.representativeId(1),
						GUANXIAN.studio(1), GUANXIAN.studio(2)));
		return plan;
	}

	private static UUID id(String address) {
		return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
	}

	private PlanView view(UUID plan) {
		return as(ADMINISTRATOR, () -> this.plans.plan(plan));
	}

	/** The solver gives a sign each second. */
	private Document until(String address, Predicate<Document> so) {
		return Stream.generate(() -> page(address))
			.limit(2000)
			.filter(so)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("It never came to that"));
	}

	private Document page(String address) {
		try {
			MockHttpServletResponse answer = answer(get(address));
			assertThat(answer.getStatus()).as(address).isEqualTo(200);
			return Jsoup.parse(answer.getContentAsString());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MockHttpServletResponse send(String address, int status, String... typed) {
		MockHttpServletRequestBuilder request = post(address).with(csrf());
		for (int i = 0; i < typed.length; i += 2) {
			request.param(typed[i], typed[i + 1]);
		}
		MockHttpServletResponse answer = answer(request);
		assertThat(answer.getStatus()).as(address).isEqualTo(status);
		return answer;
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
		try {
			return this.mvc.perform(request.with(user(ADMINISTRATOR.signedIn()))).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
