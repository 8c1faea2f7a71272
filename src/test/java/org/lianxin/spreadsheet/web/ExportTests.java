package org.lianxin.spreadsheet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
import org.lianxin.studio.Profession;
import org.lianxin.support.ListPages;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Teams;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

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
	void aListGoesOutWithItsCountyAlone(String page, String list, String ours, String theirs) {
		String file = lists().export(ADMINISTRATOR, page);
		assertThat(file).startsWith(page.replaceFirst("[?].*", "") + "/export.xlsx");
		List<List<String>> rows = lists().rows(ADMINISTRATOR, file);
		assertThat(rows).hasSizeGreaterThan(1);
		assertThat(rows.toString()).contains(ours).doesNotContain(theirs);
		assertThat(audited()).anyMatch((event) -> event.startsWith("EXPORTED " + list + " rows=" + (rows.size() - 1)));
	}

	@Test
	void teamsGoOutWithTheirMembers() {
		assertThat(lists().rows(ADMINISTRATOR, "/desk/teams/export.xlsx?words=刘团队").get(1)).containsExactly("刘团队",
				this.codes.get(0), "法律政法", GUANXIAN.studioName(1), "刘讲法", "刘建国（rep1）", "刘建国（rep1）", "接受预约");
	}

	@Test
	void whoAsksForATeamIsNamedNoMoreThanInTheList() {
		List<List<String>> rows = lists().rows(ADMINISTRATOR, "/desk/team-requests/export.xlsx?tab=ALL");
		assertThat(rows.get(1)).contains("刘*");
		assertThat(rows.toString()).doesNotContain("刘人", "13900000001");
	}

	@Test
	void groupsGoOutWithEverybodyInThem() {
		List<List<String>> rows = lists().rows(ADMINISTRATOR, "/desk/groups/export.xlsx");
		assertThat(rows.get(1)).startsWith(GUANXIAN.studioName(1), "刘小组", "刘建国", "rep1", "是", "是");
		assertThat(rows.get(2)).startsWith(GUANXIAN.studioName(1), "刘小组", "刘秀英", "rep2");
	}

	@Test
	void aLiaisonTakesOutWhatTheirListShows() {
		for (String list : List.of("groups", "seats", "team-requests")) {
			String all = "/desk/" + list + "/export.xlsx?tab=ALL&studio=" + GUANXIAN.studio(1);
			assertThat(lists().rows(GUANXIAN.liaison(1), all)).as(list).hasSizeGreaterThan(1);
			assertThat(lists().rows(GUANXIAN.liaison(2), all).toString()).as(list).doesNotContain("刘建国", "刘要讲课");
		}
		assertThat(lists().status(GUANXIAN.liaison(1), "/desk/electoral-units/export.xlsx")).isEqualTo(403);
		assertThat(lists().status(GUANXIAN.liaison(1), "/desk/assessments/export.xlsx")).isEqualTo(403);
		assertThat(lists().status(GUANXIAN.supervisor(), "/desk/events/export.xlsx")).isEqualTo(403);
	}

	@Test
	void aFileKeepsTheFiltersOfItsPage() {
		assertThat(lists().rows(ADMINISTRATOR, lists().export(ADMINISTRATOR, "/desk/teams?profession=MEDICINE")))
			.hasSize(1);
		assertThat(
				lists().rows(ADMINISTRATOR, lists().export(ADMINISTRATOR, "/desk/groups?studio=" + GUANXIAN.studio(2))))
			.hasSize(1);
		assertThat(lists().rows(ADMINISTRATOR, lists().export(ADMINISTRATOR, "/desk/seats?on=2024-12-31"))).hasSize(1);
		assertThat(lists().rows(ADMINISTRATOR, lists().export(ADMINISTRATOR, "/desk/seats?words=建国"))).hasSize(2);
		assertThat(lists().rows(ADMINISTRATOR, lists().export(ADMINISTRATOR, "/desk/assessments?kind=INDUSTRY")))
			.hasSizeLessThan(3);
	}

	@Test
	void theFileOfAStudioHoldsItsRepresentativesAlone() {
		for (String studio : List.of(GUANXIAN.studio(1).toString(), "none")) {
			String page = "/desk/representatives?words=&studio=" + studio + "&state=&leading=&order=STUDIO";
			List<String> listed = lists().page(ADMINISTRATOR, page).select("tbody th a").eachText();
			assertThat(lists().rows(ADMINISTRATOR, lists().export(ADMINISTRATOR, page))
				.stream()
				.skip(1)
				.map((row) -> row.get(0))).containsExactlyElementsOf(listed);
			assertThat(listed).hasSize(studio.equals("none") ? 0 : 2);
		}
		assertThat(lists().rows(ADMINISTRATOR, "/desk/representatives/export.xlsx?leading=&studio=")).hasSize(5);
	}

	@Test
	void theAuditorTakesOutTheTrail() {
		lists().rows(ADMINISTRATOR, "/desk/teams/export.xlsx?profession=LAW");
		List<List<String>> all = lists().rows(GUANXIAN.auditor(), "/desk/audit/export.xlsx?kind=EXPORTED");
		assertThat(all).hasSizeGreaterThan(1);
		assertThat(all.stream().skip(1)).allSatisfy((row) -> assertThat(row.get(0)).isEqualTo("导出"));
		assertThat(all).anySatisfy(
				(row) -> assertThat(row.toString()).contains("teams").containsPattern("rows=\\d+ profession=LAW"));
		assertThat(lists().rows(GUANXIAN.auditor(), "/desk/team-requests/export.xlsx?tab=ALL")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/representatives?studio=qingquan", "/desk/representatives?unit=x",
			"/desk/representatives?state=GONE", "/desk/studios?township=qingquan", "/desk/studios?kind=x",
			"/desk/petitions?tab=ALL&studio=qingquan", "/desk/petitions?tab=ALL&source=SCAN",
			"/desk/petitions?tab=ALL&event=A B", "/desk/teams?studio=qingquan", "/desk/teams?profession=x",
			"/desk/team-requests?tab=ALL&studio=qingquan", "/desk/groups?studio=qingquan",
			"/desk/events?studio=qingquan", "/desk/seats?studio=qingquan", "/desk/seats?on=yesterday",
			"/desk/assessments?period=2026-Q9", "/desk/assessments?kind=x" })
	void aFilterThatCannotBeReadShowsAndSendsNothing(String address) {
		MockHttpServletResponse answer = lists().ask(ADMINISTRATOR, address);
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = ListPages.read(answer);
		assertThat(page.select("tbody tr")).isEmpty();
		if (!address.contains("event=")) {
			assertThat(page.select(".field__error").text()).isEqualTo("这一项填得不对，请重新选择或填写");
			assertThat(page.select("details.filtering:not([open]) .field__error")).isEmpty();
		}
		MockHttpServletResponse file = lists().ask(ADMINISTRATOR, address.replaceFirst("[?]", "/export.xlsx?"));
		assertThat(file.getStatus()).isEqualTo(422);
		assertThat(ListPages.read(file).select("main").text()).contains("筛选条件无法识别，没有导出。");
	}

	@Test
	void aPlaceThatCannotBeReadIsTheBeginning() {
		for (String list : List.of("/desk/teams", "/desk/groups", "/desk/team-requests?tab=ALL")) {
			String address = list + (list.contains("?") ? "&" : "?") + "after=nowhere";
			assertThat(lists().page(ADMINISTRATOR, address).select("tbody tr")).as(list).isNotEmpty();
		}
	}

	@Test
	void aLongListAsksNoMoreThanAShortOne() {
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
		return lists().statements(ADMINISTRATOR, file);
	}

	private List<String> audited() {
		return as(GUANXIAN.auditor(), () -> this.trail.newest(null, null)).rows()
			.stream()
			.map((event) -> event.kind() + " " + event.subject() + " " + event.purpose())
			.toList();
	}

	private ListPages lists() {
		return new ListPages(this.mvc);
	}

}
