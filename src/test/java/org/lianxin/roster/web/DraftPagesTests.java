package org.lianxin.roster.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lianxin.calendar.DayRule;
import org.lianxin.roster.AddDutyPlan;
import org.lianxin.roster.DraftSettings;
import org.lianxin.roster.DutyPlans;
import org.lianxin.roster.Half;
import org.lianxin.roster.Holidays;
import org.lianxin.roster.LineFacts;
import org.lianxin.roster.RosterDrafts;
import org.lianxin.roster.RosterSettings;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PortalTest
class DraftPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private DutyPlans plans;

	@Autowired
	private RosterDrafts drafts;

	@Test
	void aDraftIsReadChangedAndPublished() {
		String roster = "/desk/rosters/" + draft(2043);
		Document sum = page(get(roster), 200);
		assertThat(sum.select(".figures dd").eachText()).startsWith("10", "0", "0", "0");
		assertThat(sum.select("tbody th").text()).contains("各人班次均衡", "同一单位的人错开");
		assertThat(page(get(roster + "/duties"), 200).select("tbody td").text()).contains("清泉街道党代表工作室", "刘建国")
			.doesNotContain("孔");
		String duty = page(get(roster + "/duties?representative=" + GUANXIAN.representativeId(1)), 200)
			.selectFirst("tbody th a")
			.attr("href");
		assertThat(page(get(roster + "/duties?show=GONE"), 200).select(".empty")).isNotEmpty();
		assertThat(page(get(roster + "/duties?representative=" + GUANXIAN.representativeId(1)), 200).select("tbody tr"))
			.hasSize(2);
		assertThat(page(get(roster + "/unfilled"), 200).select("tbody tr")).hasSize(6);
		assertThat(page(get(roster + "/loads?order=CODE"), 200).select("tbody th a").eachText()).hasSize(2)
			.contains("刘建国");
		assertThat(page(get(duty), 200).text()).contains("为什么是");
		send(duty, 302, "version", version(duty), "representativeId", "");
		assertThat(page(get(duty), 200).text()).contains("无人值班", "人工指定", "09:00–11:30");
		Document overtaken = send(duty, 409, "version", "0", "representativeId",
				GUANXIAN.representativeId(1).toString());
		assertThat(overtaken.selectFirst("[name=representativeId] [selected]").val())
			.isEqualTo(GUANXIAN.representativeId(1).toString());
		assertThat(
				send(duty, 422, "version", version(duty), "representativeId", GUANXIAN.representativeId(3).toString())
					.select(".field__error")
					.text())
			.contains("不在可安排的人员之列");
		send(duty + "/pin", 302, "version", version(duty), "pinned", "false");
		Document publication = page(get(roster + "/publication"), 200);
		assertThat(publication.text()).contains("新增 10 个班次");
		send(roster + "/publication", 409, "version", "0", "gone", "0");
		send(roster + "/publication", 302, "version", publication.selectFirst("[name=version]").val(), "gone",
				publication.selectFirst("[name=gone]").val());
		assertThat(page(get(roster), 200).text()).contains("已发布");
		send(roster + "/publication", 409, "version", "99", "gone", "0");
	}

	@Test
	void aFormThatIsWrongIsShownAgainWithWhatWasTyped() {
		Document form = page(get("/desk/rosters/new"), 200);
		assertThat(form.selectFirst("[name=evenLoad]").val()).isEqualTo("2");
		Document wrong = send("/desk/rosters", 422, "period", "FREE", "mostPerMonth", "2", "perQuarter", "1",
				"spreadDays", "14", "evenLoad", "101", "quota", "1", "stability", "3", "spread", "5", "weekdays", "3",
				"nearHome", "2", "seniority", "2", "officesApart", "4");
		assertThat(wrong.select(".field__error").text()).contains("请填写起止日期", "分量请填 0 至 100");
		assertThat(wrong.selectFirst("[name=evenLoad]").val()).isEqualTo("101");
		Document backwards = send("/desk/rosters", 422, "period", "FREE", "firstDay", "2044-03-02", "lastDay",
				"2044-03-01", "mostPerMonth", "2", "perQuarter", "1", "spreadDays", "14", "evenLoad", "2", "quota", "1",
				"stability", "3", "spread", "5", "weekdays", "3", "nearHome", "2", "seniority", "2", "officesApart",
				"4");
		assertThat(backwards.select(".field__error").text()).contains("截止日期不能早于起始日期");
		Document unreadable = send("/desk/rosters", 422, "period", "FREE", "firstDay", "2044-03-02", "lastDay",
				"2044-03-31", "studioId", GUANXIAN.studio(1).toString(), "mostPerMonth", "两", "perQuarter", "3");
		assertThat(unreadable.select(".field__error").text()).contains("请填写整数");
		assertThat(List.of("mostPerMonth", "perQuarter", "firstDay", "lastDay")
			.stream()
			.map((name) -> unreadable.selectFirst("[name=" + name + "]").val()))
			.containsExactly("两", "3", "2044-03-02", "2044-03-31");
		assertThat(unreadable.selectFirst("[name=studioId] [selected]").val()).isEqualTo(GUANXIAN.studio(1).toString());
	}

	@Test
	void whileItIsDrawnThePageRefreshesItselfAndCanEndIt() {
		String roster = "/desk/rosters/" + draft(2044);
		Records.write("update duty_roster set state = 'SOLVING', heard_at = '2026-11-22 02:00Z' where id = '"
				+ roster.substring(14) + "'");
		Document page = page(get(roster), 200);
		assertThat(page.select("meta[http-equiv=refresh]").attr("content")).startsWith("3");
		assertThat(page.select("#cancel")).hasSize(1);
		send(roster + "/cancellation", 302);
		assertThat(page(get(roster), 200).select("#cancel")).isEmpty();
		Records.write("update duty_roster set state = 'FAILED' where id = '" + roster.substring(14) + "'");
		assertThat(page(get(roster), 200).select("[role=alert]").text()).contains("编排中断");
	}

	@Test
	void aDraftIsDiscardedAfterAConfirmation() {
		String roster = "/desk/rosters/" + draft(2045);
		send(roster + "/disposal", 302, "version",
				page(get(roster + "/disposal"), 200).selectFirst("[name=version]").val());
		assertThat(page(get("/desk/rosters"), 200).select("tbody tr").text())
			.contains("2045-04-01 至 2045-04-30 暂定 已作废");
	}

	@Test
	void whoeverReadsItIsOfferedNothingToDo() {
		String roster = "/desk/rosters/" + draft(2046);
		for (Person reader : List.of(GUANXIAN.supervisor(), GUANXIAN.liaison(1))) {
			assertThat(page(reader, get("/desk/rosters"), 200).select("a[href$=/new]")).isEmpty();
			Document sum = page(reader, get(roster), 200);
			assertThat(sum.select("main form, main .button")).isEmpty();
			assertThat(sum.select(".tabs [aria-current]").eachText()).contains("总览");
			Document duties = page(reader, get(roster + "/duties"), 200);
			String duty = duties.selectFirst("tbody th a").attr("href");
			assertThat(page(reader, get(duty), 200).select("main form")).isEmpty();
			assertThat(page(reader, get(roster + "/loads"), 200).select("tbody tr")).hasSize(2);
			assertThat(page(reader, get(roster + "/unfilled"), 200).select("tbody tr")).hasSize(6);
			for (String act : List.of("/publication", "/disposal")) {
				page(reader, get(roster + act), 403);
				page(reader, post(roster + act).with(csrf()), 403);
			}
			page(reader, get("/desk/rosters/new"), 403);
			page(reader, post("/desk/rosters").with(csrf()), 403);
			page(reader, post(roster + "/solving").with(csrf()), 403);
			page(reader, post(duty).with(csrf()), 403);
			page(reader, post(duty + "/pin").with(csrf()), 403);
		}
	}

	@Test
	void aLiaisonChoosesNoOtherStudio() {
		String roster = "/desk/rosters/" + draft(2048);
		assertThat(page(GUANXIAN.supervisor(), get(roster + "/duties"), 200).select("#studio")).hasSize(1);
		Document duties = page(GUANXIAN.liaison(1), get(roster + "/duties"), 200);
		assertThat(duties.select("#studio")).isEmpty();
		assertThat(duties.text()).contains("只列本工作室");
	}

	@Test
	void whereOneStudioIsShownItsNameIsNotRepeated() {
		String roster = "/desk/rosters/" + draft(2050);
		String studio = "清泉街道党代表工作室";
		assertThat(page(get(roster + "/duties"), 200).select("tbody").text()).contains(studio);
		assertThat(page(get(roster + "/loads"), 200).select("tbody").text()).contains(studio);
		String chosen = "?studio=" + GUANXIAN.studio(1);
		for (Document one : List.of(page(get(roster + "/duties" + chosen), 200),
				page(get(roster + "/loads" + chosen), 200), page(GUANXIAN.liaison(1), get(roster + "/duties"), 200),
				page(GUANXIAN.liaison(1), get(roster + "/loads"), 200),
				page(GUANXIAN.liaison(1), get(roster + "/unfilled"), 200))) {
			assertThat(one.select("tbody tr")).isNotEmpty();
			assertThat(one.select("tbody").text()).doesNotContain(studio);
		}
		assertThat(page(GUANXIAN.liaison(1), get(roster + "/duties"), 200).select("tbody").text()).contains("第 2 席");
	}

	@Test
	void whatAnAddressGetsWrongIsSaid() {
		String roster = "/desk/rosters/" + draft(2051);
		for (String wrong : List.of("/duties?studio=x", "/duties?show=x", "/duties?representative=x", "/loads?studio=x",
				"/loads?order=x")) {
			Document said = page(get(roster + wrong), 422);
			assertThat(said.select(".empty").text()).contains("筛选条件无法识别");
			assertThat(said.select("tbody tr")).isEmpty();
			assertThat(said.select(".filters a")).hasSize(1);
		}
		assertThat(page(get(roster + "/loads?after=x"), 200).select("tbody tr")).hasSize(2);
		assertThat(page(get(roster + "/duties?after=x"), 200).select("tbody tr")).hasSize(10);
		for (String nothing : List.of("/desk/rosters?before=x", "/desk/rosters/x", roster + "/unfilled?after=x",
				roster + "/duties/x")) {
			page(get(nothing), 404);
		}
	}

	@Test
	void nobodyElseSeesIt() {
		String roster = "/desk/rosters/" + draft(2046);
		for (Person stranger : List.of(SISHUI.administrator(), SISHUI.liaison(1), GUANXIAN.liaison(2))) {
			page(stranger, get(roster), 404);
			page(stranger, get(roster + "/loads"), 404);
		}
		page(GUANXIAN.representative(1), get(roster), 403);
		page(GUANXIAN.representative(1), get("/desk/rosters"), 403);
	}

	@Test
	void whoeverWasChosenStaysWithWhatStandsAgainstThem() {
		String duty = page(get("/desk/rosters/" + draft(2049) + "/duties?show=UNFILLED"), 200).selectFirst("tbody th a")
			.attr("href");
		String chosen = GUANXIAN.representativeId(1).toString();
		for (String version : List.of(version(duty), "0")) {
			Document again = send(duty, "0".equals(version) ? 409 : 422, "version", version, "representativeId",
					chosen);
			assertThat(again.selectFirst("[name=representativeId] [selected]").val()).isEqualTo(chosen);
			assertThat(again.selectFirst("[name=representativeId] [selected]").text()).startsWith("刘建国 rep1")
				.contains("现已不能安排");
			assertThat(again.select(".field__error").text()).contains("这位代表当月班次已满");
		}
		Document gone = send(duty, 409, "version", "0", "representativeId", GUANXIAN.representativeId(3).toString());
		assertThat(gone.selectFirst("[name=representativeId] [selected]").text()).startsWith("刘德顺 rep3");
		assertThat(gone.select(".field__error").text()).isEqualTo("所选代表不在可安排的人员之列");
	}

	@Test
	void asksTheDatabaseAsOftenForManyAsForFew() {
		String roster = "/desk/rosters/" + draft(2047);
		assertThat(Statements.of(() -> page(get(roster), 200))).hasSizeLessThan(14);
		assertThat(Statements.of(() -> page(get(roster + "/duties"), 200))).hasSizeLessThan(14);
		assertThat(Statements.of(() -> page(get(roster + "/loads"), 200))).hasSizeLessThan(14);
		assertThat(Statements.of(() -> page(get("/desk/rosters"), 200))).hasSizeLessThan(10);
	}

	private UUID draft(int year) {
		return as(ADMINISTRATOR, () -> {
			UUID plan = this.plans
				.add(new AddDutyPlan("方案" + UUID.randomUUID().toString().substring(0, 8), Holidays.SKIPPED));
			this.plans.addLine(plan,
					new LineFacts(DayRule.of(DayRule.Kind.MONTHLY, List.of(5, 10, 15, 20, 25)), Half.MORNING,
							LocalTime.of(9, 0), LocalTime.of(11, 30), 2, false, null, LocalDate.of(2026, 1, 1), null));
			this.plans.keepIn(plan, Set.of(GUANXIAN.studio(1)));
			UUID roster = this.drafts.drawAndWait(DraftSettings.of(LocalDate.of(year, 4, 1), LocalDate.of(year, 4, 30),
					GUANXIAN.studio(1), RosterSettings.DEFAULT), Duration.ofSeconds(2));
			this.plans.retire(plan);
			return roster;
		});
	}

	private String version(String duty) {
		return page(get(duty), 200).selectFirst("[name=version]").val();
	}

	private Document send(String address, int status, String... typed) {
		MockHttpServletRequestBuilder request = post(address).with(csrf());
		for (int i = 0; i < typed.length; i += 2) {
			request.param(typed[i], typed[i + 1]);
		}
		return page(request, status);
	}

	private Document page(MockHttpServletRequestBuilder request, int status) {
		return page(ADMINISTRATOR, request, status);
	}

	private Document page(Person reader, MockHttpServletRequestBuilder request, int status) {
		return Jsoup.parse(answer(request.with(user(reader.signedIn())), status));
	}

	private String answer(MockHttpServletRequestBuilder request, int status) {
		try {
			return this.mvc.perform(request)
				.andExpect(status().is(status))
				.andReturn()
				.getResponse()
				.getContentAsString();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
