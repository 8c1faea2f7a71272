package org.lianxin.spreadsheet.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.account.AuditTrail;
import org.lianxin.representative.ElectoralUnits;
import org.lianxin.representative.team.CreateTeam;
import org.lianxin.representative.team.TeamFacts;
import org.lianxin.representative.team.TeamService;
import org.lianxin.spreadsheet.Files;
import org.lianxin.studio.Profession;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;
import org.lianxin.support.Teams;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Every list goes out as it is filtered, and never more than its reader may see. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private ApplicationContext portal;

	private final List<String> codes = new ArrayList<>();

	@BeforeAll
	void bothCountiesHaveSomethingOfEverything() {
		for (TwoCounties.Place county : List.of(GUANXIAN, SISHUI)) {
			Teams teams = new Teams(this.portal, county, "team" + county.id(), county.family());
			this.codes.add(teams.team());
			teams.group();
			teams.request();
			as(county.administrator(),
					() -> this.portal.getBean(ElectoralUnits.class).add(county.family() + "选举单位", null));
		}
	}

	@ParameterizedTest
	@CsvSource({ "/desk/teams, teams, 刘团队, 孔团队", "/desk/team-requests?tab=ALL, team-requests, 刘要讲课, 孔要讲课",
			"/desk/groups, groups, 刘小组, 孔小组", "/desk/assessments, assessments, 工作室, 泗水",
			"/desk/electoral-units, electoral-units, 刘选举单位, 孔选举单位", "/desk/seats, seats, 刘建国, 孔建国" })
	void aListGoesOutWithItsCountyAlone(String page, String list, String ours, String theirs) throws Exception {
		String file = export(ADMINISTRATOR, page);
		assertThat(file).startsWith(page.replaceFirst("[?].*", "") + "/export.xlsx");
		List<List<String>> rows = rows(ADMINISTRATOR, file);
		assertThat(rows).hasSizeGreaterThan(1);
		assertThat(rows.toString()).contains(ours).doesNotContain(theirs);
		assertThat(audited()).anyMatch((event) -> event.startsWith("EXPORTED " + list + " rows=" + (rows.size() - 1)));
	}

	@Test
	void teamsGoOutWithTheirMembers() throws Exception {
		assertThat(rows(ADMINISTRATOR, "/desk/teams/export.xlsx?words=刘团队").get(1)).containsExactly("刘团队",
				this.codes.get(0), "法律政法", GUANXIAN.studioName(1), "刘讲法", "刘建国（rep1）", "刘建国（rep1）", "接受预约");
	}

	@Test
	void whoAsksForATeamIsNamedNoMoreThanInTheList() throws Exception {
		List<List<String>> rows = rows(ADMINISTRATOR, "/desk/team-requests/export.xlsx?tab=ALL");
		assertThat(rows.get(1)).contains("刘*");
		assertThat(rows.toString()).doesNotContain("刘人", "13900000001");
	}

	@Test
	void groupsGoOutWithEverybodyInThem() throws Exception {
		List<List<String>> rows = rows(ADMINISTRATOR, "/desk/groups/export.xlsx");
		assertThat(rows.get(1)).startsWith(GUANXIAN.studioName(1), "刘小组", "刘建国", "rep1", "是", "是");
		assertThat(rows.get(2)).startsWith(GUANXIAN.studioName(1), "刘小组", "刘秀英", "rep2");
	}

	@Test
	void aLiaisonTakesOutWhatTheirListShows() throws Exception {
		for (String list : List.of("groups", "seats", "team-requests")) {
			String all = "/desk/" + list + "/export.xlsx?tab=ALL&studio=" + GUANXIAN.studio(1);
			assertThat(rows(GUANXIAN.liaison(1), all)).as(list).hasSizeGreaterThan(1);
			assertThat(rows(GUANXIAN.liaison(2), all).toString()).as(list).doesNotContain("刘建国", "刘要讲课");
		}
		assertThat(ask(GUANXIAN.liaison(1), "/desk/electoral-units/export.xlsx").getStatus()).isEqualTo(403);
		assertThat(ask(GUANXIAN.liaison(1), "/desk/assessments/export.xlsx").getStatus()).isEqualTo(403);
		assertThat(ask(GUANXIAN.supervisor(), "/desk/events/export.xlsx").getStatus()).isEqualTo(403);
	}

	@Test
	void aFileKeepsTheFiltersOfItsPage() throws Exception {
		assertThat(rows(ADMINISTRATOR, export(ADMINISTRATOR, "/desk/teams?profession=MEDICINE"))).hasSize(1);
		assertThat(rows(ADMINISTRATOR, export(ADMINISTRATOR, "/desk/groups?studio=" + GUANXIAN.studio(2)))).hasSize(1);
		assertThat(rows(ADMINISTRATOR, export(ADMINISTRATOR, "/desk/seats?on=2024-12-31"))).hasSize(1);
		assertThat(rows(ADMINISTRATOR, export(ADMINISTRATOR, "/desk/seats?words=建国"))).hasSize(2);
		assertThat(rows(ADMINISTRATOR, export(ADMINISTRATOR, "/desk/assessments?kind=INDUSTRY"))).hasSizeLessThan(3);
	}

	@Test
	void theFileOfAStudioHoldsItsRepresentativesAlone() throws Exception {
		for (String studio : List.of(GUANXIAN.studio(1).toString(), "none")) {
			String page = "/desk/representatives?words=&studio=" + studio + "&state=&leading=&order=STUDIO";
			List<String> listed = page(ADMINISTRATOR, page).select("tbody th a").eachText();
			assertThat(rows(ADMINISTRATOR, export(ADMINISTRATOR, page)).stream().skip(1).map((row) -> row.get(0)))
				.containsExactlyElementsOf(listed);
			assertThat(listed).hasSize(studio.equals("none") ? 0 : 2);
		}
		assertThat(rows(ADMINISTRATOR, "/desk/representatives/export.xlsx?leading=&studio=")).hasSize(5);
	}

	@Test
	void theAuditorTakesOutTheTrail() throws Exception {
		rows(ADMINISTRATOR, "/desk/teams/export.xlsx?profession=LAW");
		List<List<String>> all = rows(GUANXIAN.auditor(), "/desk/audit/export.xlsx?kind=EXPORTED");
		assertThat(all).hasSizeGreaterThan(1);
		assertThat(all.stream().skip(1)).allSatisfy((row) -> assertThat(row.get(0)).isEqualTo("导出"));
		assertThat(all).anySatisfy(
				(row) -> assertThat(row.toString()).contains("teams").containsPattern("rows=\\d+ profession=LAW"));
		assertThat(rows(GUANXIAN.auditor(), "/desk/team-requests/export.xlsx?tab=ALL")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/representatives?studio=qingquan", "/desk/representatives?unit=x",
			"/desk/representatives?state=GONE", "/desk/studios?township=qingquan", "/desk/studios?kind=x",
			"/desk/petitions?tab=ALL&studio=qingquan", "/desk/petitions?tab=ALL&source=SCAN",
			"/desk/petitions?tab=ALL&event=A B", "/desk/teams?studio=qingquan", "/desk/teams?profession=x",
			"/desk/team-requests?tab=ALL&studio=qingquan", "/desk/groups?studio=qingquan",
			"/desk/events?studio=qingquan", "/desk/seats?studio=qingquan", "/desk/seats?on=yesterday",
			"/desk/assessments?period=2026-Q9", "/desk/assessments?kind=x" })
	void aFilterThatCannotBeReadShowsAndSendsNothing(String address) throws Exception {
		MockHttpServletResponse answer = ask(ADMINISTRATOR, address);
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.select("tbody tr")).isEmpty();
		if (!address.contains("event=")) {
			assertThat(page.select(".field__error").text()).isEqualTo("这一项填得不对，请重新选择或填写");
			assertThat(page.select("details.filtering:not([open]) .field__error")).isEmpty();
		}
		MockHttpServletResponse file = ask(ADMINISTRATOR, address.replaceFirst("[?]", "/export.xlsx?"));
		assertThat(file.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(file.getContentAsString()).select("main").text()).contains("筛选条件无法识别，没有导出。");
	}

	@Test
	void aPlaceThatCannotBeReadIsTheBeginning() throws Exception {
		for (String list : List.of("/desk/teams", "/desk/groups", "/desk/team-requests?tab=ALL")) {
			String address = list + (list.contains("?") ? "&" : "?") + "after=nowhere";
			assertThat(page(ADMINISTRATOR, address).select("tbody tr")).as(list).isNotEmpty();
		}
	}

	@Test
	void aLongListAsksNoMoreThanAShortOne() throws Exception {
		List<String> files = Stream
			.of("teams", "team-requests", "groups", "events", "assessments", "electoral-units", "seats")
			.map((list) -> "/desk/" + list + "/export.xlsx?tab=ALL")
			.toList();
		List<Integer> few = files.stream().map(this::statements).toList();
		as(ADMINISTRATOR, () -> {
			for (int i = 0; i < 60; i++) {
				this.portal.getBean(ElectoralUnits.class).add("单位" + i, null);
				this.portal.getBean(TeamService.class)
					.create(new CreateTeam(null, new TeamFacts("团队" + i, Profession.LAW, "讲法", null), null,
							Set.of(GUANXIAN.representativeId(1))));
			}
		});
		assertThat(files.stream().map(this::statements)).containsExactlyElementsOf(few)
			.allSatisfy((count) -> assertThat(count).isBetween(1, 8));
	}

	private int statements(String file) {
		return Statements.of(() -> {
			try {
				assertThat(ask(ADMINISTRATOR, file).getStatus()).isEqualTo(200);
			}
			catch (Exception ex) {
				throw new AssertionError(ex);
			}
		}).size();
	}

	private List<String> audited() {
		return as(GUANXIAN.auditor(), () -> this.trail.newest(null, null)).rows()
			.stream()
			.map((event) -> event.kind() + " " + event.subject() + " " + event.purpose())
			.toList();
	}

	/** Returns where a page's own link leads. */
	private String export(Person person, String page) throws Exception {
		return page(person, page).select("a[download]").attr("href");
	}

	private Document page(Person person, String path) throws Exception {
		MockHttpServletResponse answer = ask(person, path);
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private List<List<String>> rows(Person person, String path) throws Exception {
		MockHttpServletResponse answer = ask(person, path);
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return Files.rows(answer.getContentAsByteArray());
	}

	private MockHttpServletResponse ask(Person person, String path) throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(get(address(path)).with(user(person.signedIn())))
			.andReturn()
			.getResponse();
		answer.setDefaultCharacterEncoding("UTF-8");
		return answer;
	}

	/** What a page links to is encoded already. */
	private static URI address(String path) {
		return path.contains("%") ? URI.create(path)
				: UriComponentsBuilder.fromUriString(path).build().encode().toUri();
	}

}
