package org.lianxin.studio.web;

import java.time.LocalDate;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.studio.EventFacts;
import org.lianxin.studio.EventKind;
import org.lianxin.studio.EventView;
import org.lianxin.studio.HoldEvent;
import org.lianxin.studio.StudioEvents;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scanner;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The desk's pages of events, and their codes and posters. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StudioEvents events;

	private EventView ours;

	private EventView neighbours;

	private EventView theirs;

	@BeforeAll
	void announce() {
		this.ours = hold(LIAISON, GUANXIAN, 1, "清泉大集");
		this.neighbours = hold(ADMINISTRATOR, GUANXIAN, 2, "崇文大集");
		this.theirs = hold(SISHUI.administrator(), SISHUI, 1, "泗水大集");
	}

	@Test
	void theListIsOfOnesOwnStudioOrCounty() throws Exception {
		assertThat(page(LIAISON, get("/desk/events"), 200).select("tbody").text()).contains("清泉大集")
			.doesNotContain("崇文大集", "泗水大集");
		Document all = page(ADMINISTRATOR, get("/desk/events"), 200);
		assertThat(all.select("tbody").text()).contains("清泉大集", "崇文大集").doesNotContain("泗水大集");
		String narrowed = page(ADMINISTRATOR, get("/desk/events").param("studio", GUANXIAN.studio(2).toString()), 200)
			.select("tbody")
			.text();
		assertThat(narrowed).contains("崇文大集").doesNotContain("清泉大集");
		assertThat(page(ADMINISTRATOR, get("/desk/events").param("past", "true"), 200).select(".empty h2").text())
			.isEqualTo("还没有办过活动");
	}

	@Test
	void aLiaisonAnnouncesAnEventWithoutChoosingAStudio() throws Exception {
		Document form = page(LIAISON, get("/desk/events/new"), 200);
		assertThat(form.select("select[name=studioId]")).isEmpty();
		String studio = form.selectFirst("input[name=studioId]").val();
		MockHttpServletResponse answer = answer(LIAISON, filled(post("/desk/events").param("studioId", studio)));
		assertThat(answer.getRedirectedUrl()).matches("/desk/events/[a-z0-9]{7}");
		Document event = page(LIAISON, get(answer.getRedirectedUrl()), 200);
		assertThat(event.select("dl").text()).contains("赶大集", "2026-12-02", "大集东头", "清泉街道党代表工作室");
		String code = answer.getRedirectedUrl().substring("/desk/events/".length());
		assertThat(event.select("img.qr").attr("src")).isEqualTo("/c/guanxian/events/" + code + "/qr.svg");
	}

	@Test
	void aRejectedEventKeepsWhatWasTyped() throws Exception {
		Document page = page(ADMINISTRATOR,
				post("/desk/events").param("facts.name", "集").param("facts.kind", "OTHER").param("facts.day", "腊月"),
				422);
		assertThat(page.select(".field__error").eachText()).contains("请选择举办活动的工作室。", "活动名称至少两个字。", "请填写活动日期。");
		assertThat(page.selectFirst("[name=facts.name]").val()).isEqualTo("集");
		Document far = page(ADMINISTRATOR,
				post("/desk/events").param("studioId", GUANXIAN.studio(1).toString())
					.param("facts.name", "柳林大集")
					.param("facts.kind", "MARKET_DAY")
					.param("facts.day", "2206-12-02"),
				422);
		assertThat(far.selectFirst(".summary").text()).contains("活动日期离今天超过两年");
		assertThat(far.selectFirst("[name=facts.day]").val()).isEqualTo("2206-12-02");
	}

	@Test
	void theSecondOfTwoWritersSeesWhatChangedAndKeepsTheirWords() throws Exception {
		EventView event = hold(LIAISON, GUANXIAN, 1, "先前的大集");
		String address = "/desk/events/" + event.code() + "/revision";
		assertThat(answer(LIAISON, filled(post(address).param("version", "0"))).getRedirectedUrl())
			.isEqualTo("/desk/events/" + event.code());
		Document page = page(LIAISON, filled(post(address).param("version", "0")), 409);
		assertThat(page.selectFirst("[role=alert]").text()).contains("大集东头");
		assertThat(page.selectFirst("[name=version]").val()).isEqualTo("1");
	}

	@Test
	void anEventIsClosedAfterAQuestionAndOpenedAgain() throws Exception {
		EventView event = hold(LIAISON, GUANXIAN, 1, "要结束的大集");
		String address = "/desk/events/" + event.code();
		assertThat(page(LIAISON, get(address + "/closure"), 200).selectFirst("h1").text()).isEqualTo("结束“要结束的大集”吗？");
		answer(LIAISON, post(address + "/closure"));
		assertThat(page(LIAISON, get(address), 200).selectFirst(".note").text()).startsWith("刘联络于 2026-11-22");
		assertThat(page(LIAISON, get("/c/guanxian/events/" + this.ours.code() + "/poster"), 200).title())
			.startsWith(this.ours.name() + "海报");
		answer(LIAISON, post(address + "/reopening"));
		assertThat(page(LIAISON, get(address), 200).select(".note")).isEmpty();
	}

	@Test
	void whatIsAnothersIsNotFound() throws Exception {
		for (String page : new String[] { "", "/revision", "/closure" }) {
			page(LIAISON, get("/desk/events/" + this.neighbours.code() + page), 404);
			page(ADMINISTRATOR, get("/desk/events/" + this.theirs.code() + page), 404);
		}
		for (Person other : new Person[] { GUANXIAN.supervisor(), GUANXIAN.officer(1), TwoCounties.LIU }) {
			assertThat(answer(other, get("/desk/events")).getStatus()).isEqualTo(403);
		}
		assertThat(answer(LIAISON, get("/c/guanxian/events/" + this.theirs.code() + "/qr.svg")).getStatus())
			.isEqualTo(404);
	}

	@Test
	void eachCodeOpensTheFormWithWhatItIsFor() throws Exception {
		assertThat(scan("/c/371525/events/" + this.ours.code()))
			.isEqualTo("http://lianxin.example/c/guanxian/speak?event=" + this.ours.code());
		assertThat(scan("/c/guanxian/representatives/rep3"))
			.isEqualTo("http://lianxin.example/c/guanxian/speak?studio=studio-2&rep=rep3");
	}

	private String scan(String address) throws Exception {
		return Scanner
			.read(answer(LIAISON, get("http://lianxin.example" + address + "/qr.png")).getContentAsByteArray());
	}

	@Test
	void thePagesAreWholeInEnglish() throws Exception {
		String event = "/desk/events/" + this.ours.code();
		String poster = "/c/guanxian/events/" + this.ours.code() + "/poster";
		for (String address : new String[] { "/desk/events", "/desk/events?past=true", "/desk/events/new", event,
				event + "/revision", event + "/closure", poster, "/c/guanxian/representatives/rep1/poster",
				"/c/guanxian/studios/studio-1/poster?size=a3", "/c/guanxian/speak?event=" + this.ours.code() }) {
			Document page = page(ADMINISTRATOR, get(address).cookie(new Cookie("language", "en")), 200);
			assertThat(page.title() + page.select("main").html()).as(address).doesNotContain("??");
		}
	}

	@Test
	void theBoardTellsOfTheNextEvents() throws Exception {
		assertThat(page(LIAISON, get("/c/guanxian/studios/studio-2"), 200).select("#events + ul").text())
			.isEqualTo("崇文大集 2026年12月2日 大集东头");
	}

	private EventView hold(Person person, TwoCounties.Place county, int studio, String name) {
		EventFacts facts = new EventFacts(name, EventKind.MARKET_DAY, LocalDate.of(2026, 12, 2), "大集东头");
		return as(person, () -> this.events.hold(new HoldEvent(county.studio(studio), facts)));
	}

	private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form) {
		return form.param("facts.name", "柳林大集")
			.param("facts.kind", "MARKET_DAY")
			.param("facts.day", "2026-12-02")
			.param("facts.place", "大集东头");
	}

	private Document page(Person person, MockHttpServletRequestBuilder request, int status) throws Exception {
		MockHttpServletResponse answer = answer(person, request);
		assertThat(answer.getStatus()).isEqualTo(status);
		return Jsoup.parse(answer.getContentAsString());
	}

	private MockHttpServletResponse answer(Person person, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(user(person.signedIn())).with(csrf())).andReturn().getResponse();
	}

}
