package org.lianxin.representative.web;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.SeatRepresentative;
import org.lianxin.representative.Sex;
import org.lianxin.studio.OpenStudio;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioFacts;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scanner;
import org.lianxin.support.TwoCounties;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The public's and the desk's pages of counties, studios and representatives. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StudioService studios;

	@Autowired
	private RepresentativeService representatives;

	private StudioView farming;

	@BeforeAll
	void openStudios() {
		this.farming = open(GUANXIAN, "farming", "农业技术工作室");
		seat(GUANXIAN, "r001", "刘明亮", this.farming);
		seat(SISHUI, "r001", "孔令强", open(SISHUI, "farming", "泗水农业工作室"));
	}

	@Test
	void theFirstPageOffersTheOpenCounties() throws Exception {
		Document page = page(get("/"), 200);
		assertThat(page.select(".door").eachAttr("href")).containsExactly("/c/sishui", "/c/guanxian", "/c/gaoxian");
		assertThat(page.select(".door small").eachText()).containsExactly("山东省 济宁市", "山东省 聊城市", "四川省 宜宾市");
	}

	@Test
	void aCountyIsFoundByNameCityOrShortName() throws Exception {
		for (String words : new String[] { "冠县", "聊城", "GuanXian", " 冠 县 " }) {
			assertThat(page(get("/").param("q", words), 200).select(".door").eachAttr("href"))
				.containsExactly("/c/guanxian");
		}
	}

	@Test
	void aSearchWithoutResultSaysSoAndShowsWhatWasTyped() throws Exception {
		Document page = page(get("/").param("q", "<b>\u0000%_"), 200);
		assertThat(page.select(".door")).isEmpty();
		assertThat(page.selectFirst(".empty h2").text()).contains("<b>");
	}

	@Test
	void staffAreSentToTheSignInOfTheirCounty() throws Exception {
		Document page = page(get("/?desk="), 200);
		assertThat(page.select(".door").eachAttr("href")).containsExactly("/c/sishui/login", "/c/guanxian/login",
				"/c/gaoxian/login");
	}

	@Test
	void theFrontPageLeadsToSpeakingAndFollowing() throws Exception {
		Document page = page(get("/c/guanxian"), 200);
		assertThat(page.select(".entry").eachAttr("href")).containsExactly("/c/guanxian/speak", "/c/guanxian/track",
				"/c/guanxian/appointments/new");
	}

	@Test
	void theFrontPageSaysWhoReceivesTodayInThisCounty() throws Exception {
		Document page = page(get("/c/guanxian"), 200);
		assertThat(page.select("main").text()).contains("11月22日 星期日", "农业技术工作室", "刘明亮").doesNotContain("孔令强");
	}

	@Test
	void aCountyAnswersToItsDivisionCodeAndLinksByItsShortName() throws Exception {
		assertThat(page(get("/c/371525"), 200).select(".entry--main").attr("href")).isEqualTo("/c/guanxian/speak");
	}

	@Test
	void anUnknownCountyIsNotFound() throws Exception {
		assertThat(page(get("/c/nowhere"), 404).text()).contains("它可能还没有开通");
	}

	@Test
	void theListOfStudiosIsOfOneCounty() throws Exception {
		Document page = page(get("/c/guanxian/studios"), 200);
		assertThat(page.select("h2").eachText()).contains("行业工作室");
		assertThat(page.select(".door strong").eachText()).contains("农业技术工作室").doesNotContain("泗水农业工作室");
		assertThat(page(get("/c/guanxian/studios").param("q", "水产"), 200).select(".empty")).isNotEmpty();
	}

	@Test
	void theBoardTellsWhatIsOpenToThePublic() throws Exception {
		Document page = page(get("/c/guanxian/studios/farming"), 200);
		assertThat(page.text()).contains("农业技术工作室", "便民服务中心一楼", "每周日 9:00—11:30", "刘明亮", "测土配方")
			.doesNotContain("1987", "孔令强");
		assertThat(page.select("a[href='/c/guanxian/speak?studio=farming&rep=r001']").eachText()).containsExactly("刘明亮",
				"跟这位代表说 刘明亮");
		page(get("/c/guanxian/studios/unknown"), 404);
	}

	@Test
	void theCodeOnTheWallOpensTheFormWithTheStudioFilledIn() throws Exception {
		byte[] png = this.mvc.perform(get("http://lianxin.example/c/371525/studios/farming/qr.png"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(Scanner.read(png)).isEqualTo("http://lianxin.example/c/guanxian/speak?studio=farming");
		String svg = this.mvc.perform(get("/c/guanxian/studios/farming/qr.svg"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(svg).startsWith("<svg");
	}

	@Test
	void thePagesAreWholeInEnglish() throws Exception {
		for (String address : new String[] { "/", "/?q=nowhere", "/?desk=", "/c/guanxian", "/c/guanxian/studios",
				"/c/guanxian/studios/farming", "/desk/studios", "/desk/studios/new", "/desk/studios/farming/revision",
				"/desk/representatives", "/desk/representatives/new" }) {
			Document page = page(english(get(address)).with(user(ADMINISTRATOR.signedIn())), 200);
			assertThat(page.title() + page.select("main").html()).as(address).doesNotContain("??");
		}
	}

	@Test
	void theDeskListsTheStudiosOfItsOwnCounty() throws Exception {
		Document page = page(get("/desk/studios").with(user(SISHUI.administrator().signedIn())), 200);
		assertThat(page.select("tbody th").text()).contains("泗水农业工作室").doesNotContain("农业技术工作室");
		page(get("/desk/studios/schools/revision").with(user(SISHUI.administrator().signedIn())), 404);
	}

	@Test
	void othersThanTheAdministratorAreRefused() throws Exception {
		for (String address : new String[] { "/desk/studios/new", "/desk/studios/farming/revision",
				"/desk/representatives/new" }) {
			this.mvc.perform(get(address).with(user(GUANXIAN.supervisor().signedIn())))
				.andExpect(status().isForbidden());
		}
	}

	@Test
	void theAdministratorOpensAStudio() throws Exception {
		this.mvc
			.perform(desk("/desk/studios").param("facts.name", "教育工作室")
				.param("facts.kind", "INDUSTRY")
				.param("slug", "schools"))
			.andExpect(redirectedUrl("/desk/studios/schools"))
			.andExpect(flash().attributeExists("flash"));
		assertThat(page(get("/c/guanxian/studios/schools"), 200).selectFirst("h1").text()).isEqualTo("教育工作室");
	}

	@Test
	void aRejectedStudioKeepsWhatWasTyped() throws Exception {
		Document page = page(desk("/desk/studios").param("facts.name", "农技\u0000工作室")
			.param("facts.kind", "TOWNSHIP")
			.param("facts.phone", "不知道")
			.param("slug", "Farming"), 422);
		assertThat(page.select(".field__error").eachText()).contains("这里有看不见的特殊字符，请重新输入。",
				"电话只能填数字、空格、加号、括号和短横线，3 到 20 位。", "网址简称只能用小写字母、数字和短横线，以字母或数字开头，最多 60 位。");
		assertThat(page.selectFirst("[name=facts.phone]").val()).isEqualTo("不知道");
		assertThat(page.selectFirst("[name=slug]").val()).isEqualTo("Farming");
	}

	@Test
	void aTakenShortNameIsToldAndNothingTypedIsLost() throws Exception {
		Document page = page(desk("/desk/studios").param("facts.name", "又一个工作室")
			.param("facts.kind", "INDUSTRY")
			.param("slug", "farming"), 422);
		assertThat(page.selectFirst(".summary").text()).contains("网址简称 farming 已有工作室使用，请换一个。");
		assertThat(page.selectFirst("[name=facts.name]").val()).isEqualTo("又一个工作室");
	}

	@Test
	void theSecondOfTwoWritersSeesWhatChangedAndKeepsTheirWords() throws Exception {
		StudioView studio = open(GUANXIAN, "wages", "劳动维权工作室");
		String address = "/desk/studios/wages/revision";
		String version = String.valueOf(studio.version());
		this.mvc.perform(revision(address, version, "先到的名称")).andExpect(redirectedUrl("/desk/studios/wages"));
		Document page = page(revision(address, version, "后到的名称"), 409);
		assertThat(page.selectFirst("[role=alert]").text()).contains("先到的名称");
		assertThat(page.selectFirst("[name=facts.name]").val()).isEqualTo("后到的名称");
		String present = page.selectFirst("[name=version]").val();
		this.mvc.perform(revision(address, present, "后到的名称")).andExpect(redirectedUrl("/desk/studios/wages"));
	}

	@Test
	void theAdministratorEntersARepresentativeOfTheirOwnStudio() throws Exception {
		UUID studio = this.farming.id();
		this.mvc
			.perform(desk("/desk/representatives").param("facts.name", "田桂英")
				.param("code", "r002")
				.param("facts.sex", "FEMALE")
				.param("facts.level", "COUNTY")
				.param("facts.birthYear", "1965")
				.param("studioId", studio.toString())
				.param("weekday", "MONDAY"))
			.andExpect(redirectedUrl("/desk/representatives/r002"));
		Document list = page(
				get("/desk/representatives").param("studio", studio.toString()).with(user(ADMINISTRATOR.signedIn())),
				200);
		assertThat(list.select("tbody th").text()).contains("田桂英", "女 · 1965").doesNotContain("孔令强");
	}

	@Test
	void aRejectedRepresentativeKeepsWhatWasTyped() throws Exception {
		Document page = page(desk("/desk/representatives").param("facts.name", "田")
			.param("code", "R 2")
			.param("facts.birthYear", "六五年")
			.param("studioId", ""), 422);
		assertThat(page.select(".summary a").eachText()).contains("出生年份请填四位数字，例如 1975。");
		assertThat(page.selectFirst("[name=facts.birthYear]").val()).isEqualTo("六五年");
		assertThat(page.selectFirst("[name=facts.name]").val()).isEqualTo("田");
	}

	private StudioView open(TwoCounties.Place county, String slug, String name) {
		StudioFacts facts = new StudioFacts(name, StudioKind.INDUSTRY, null, "便民服务中心一楼", "进门左手", "每周日 9:00—11:30",
				"种地的事", "0635-0000101", Profession.AGRICULTURE);
		return as(county.administrator(), () -> this.studios.open(new OpenStudio(slug, facts)));
	}

	private void seat(TwoCounties.Place county, String code, String name, StudioView studio) {
		RepresentativeFacts facts = new RepresentativeFacts(name, Sex.MALE, 1987, Level.COUNTY, false, null, "农艺师",
				"农业技术", List.of(Profession.AGRICULTURE), "测土配方", "普通话", null, null, null);
		ElectRepresentative election = new ElectRepresentative(code, facts, null, null);
		as(county.administrator(), () -> this.representatives
			.seat(new SeatRepresentative(election, studio.id(), DayOfWeek.SUNDAY, "9:00—11:30")));
	}

	private MockHttpServletRequestBuilder desk(String address) {
		return post(address).with(csrf()).with(user(ADMINISTRATOR.signedIn()));
	}

	private MockHttpServletRequestBuilder revision(String address, String version, String name) {
		return desk(address).param("version", version).param("facts.name", name).param("facts.kind", "INDUSTRY");
	}

	private static MockHttpServletRequestBuilder english(MockHttpServletRequestBuilder request) {
		return request.cookie(new Cookie("language", "en"));
	}

	private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
		return Jsoup.parse(html(request, status));
	}

	private String html(MockHttpServletRequestBuilder request, int status) throws Exception {
		return this.mvc.perform(request).andExpect(status().is(status)).andReturn().getResponse().getContentAsString();
	}

}
