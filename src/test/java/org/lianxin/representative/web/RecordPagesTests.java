package org.lianxin.representative.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.Sex;
import org.lianxin.representative.group.FormGroup;
import org.lianxin.representative.group.GroupService;
import org.lianxin.representative.team.CreateTeam;
import org.lianxin.representative.team.TeamFacts;
import org.lianxin.representative.team.TeamService;
import org.lianxin.studio.Profession;
import org.lianxin.support.Person;
import org.lianxin.support.Pictures;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The desk's pages about representatives, and the representative's own. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordPagesTests {

	private static final String LIST = "/desk/representatives";

	private static final List<String> ACTS = List.of("revision", "photo", "placement", "departure", "suspension",
			"exemption", "resumption", "ending", "mandate", "ties", "phone");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private RepresentativeService representatives;

	@Autowired
	private GroupService groups;

	@Autowired
	private TeamService teams;

	private int made;

	@Test
	void theListKeepsItsFiltersAndShowsOneCounty() throws Exception {
		Document page = page(get(LIST).param("words", "刘").param("order", "NAME"), ADMINISTRATOR, 200);
		assertThat(page.select("tbody th a").eachText()).contains("刘建国").doesNotContain("孔建国", "何立新1");
		assertThat(page.selectFirst("[name=words]").val()).isEqualTo("刘");
		assertThat(page.select(".order [aria-current]").text()).isEqualTo("按姓名");
		assertThat(page.selectFirst(".order a:contains(工作室)").attr("href")).contains("words=", "order=STUDIO");
		assertThat(page(get(LIST), ADMINISTRATOR, 200).select("tbody th a").eachText()).isSorted().contains("刘建国");
		assertThat(page(get(LIST).param("order", "CODE"), ADMINISTRATOR, 200).select("tbody .number").eachText())
			.isSorted();
		assertThat(page(get(LIST).param("studio", "none"), ADMINISTRATOR, 200).select("tbody th a").eachText())
			.doesNotContain("刘建国");
		assertThat(page(get(LIST).param("state", "ENDED"), ADMINISTRATOR, 200).select(".empty")).isNotEmpty();
		assertThat(page(get(LIST), SISHUI.administrator(), 200).select("tbody th a").eachText())
			.allMatch((name) -> name.startsWith("孔"));
	}

	@Test
	void aSpouseIsLookedForByNameAndChosenAmongThoseFound() throws Exception {
		String ties = LIST + "/rep1/ties";
		assertThat(page(get(ties), ADMINISTRATOR, 200).select("[name=otherCode], [name=side]")).isEmpty();
		Document found = page(get(ties).param("words", "刘"), ADMINISTRATOR, 200);
		assertThat(found.select("[name=otherCode]").eachAttr("value")).contains("rep2", "rep3").doesNotContain("rep1");
		assertThat(found.select("label.choice").text()).contains("刘秀英 · 村党支部书记 · 清泉街道党代表工作室 · rep2")
			.doesNotContain("孔");
		assertThat(page(get(ties).param("words", "孔"), ADMINISTRATOR, 200).select("main .note").text())
			.contains("没有找到“孔”");
		assertThat(page(get(ties).param("words", "REP2"), ADMINISTRATOR, 200).select("[name=otherCode]")).hasSize(1);
		assertThat(page(get(ties).param("words", "党支部"), ADMINISTRATOR, 200).select("[name=otherCode]")).isNotEmpty();
		Document missing = page(post(ties).with(csrf()).param("words", "秀英").param("side", "SPOUSE"), ADMINISTRATOR,
				422);
		assertThat(missing.select(".field__error").text()).contains("请选出对方");
		assertThat(missing.selectFirst("[name=side][checked]").val()).isEqualTo("SPOUSE");
		assertThat(missing.select("[name=otherCode]").eachAttr("value")).containsExactly("rep2");
		page(post(ties).with(csrf()).param("words", "秀英").param("side", "SPOUSE").param("otherCode", "rep2"),
				ADMINISTRATOR, 302);
		assertThat(page(get(LIST + "/rep1"), ADMINISTRATOR, 200).select("#ties").text()).contains("刘秀英");
		assertThat(page(get(ties).param("words", "秀英"), ADMINISTRATOR, 200).select("[name=otherCode]")).isEmpty();
	}

	@Test
	void aLiaisonSeesTheirOwnStudioAndNoButtons() throws Exception {
		Document list = page(get(LIST).param("studio", GUANXIAN.studio(2).toString()), LIAISON, 200);
		assertThat(list.select("tbody th a").eachText()).containsExactly("刘建国", "刘秀英");
		assertThat(list.select("caption").text()).startsWith("共 2 位");
		assertThat(list.select("a[href$=/new], [name=person], #chosen")).isEmpty();
		Document record = page(get(LIST + "/rep1"), LIAISON, 200);
		assertThat(record.select("aside")).isEmpty();
		page(get(LIST + "/rep3"), LIAISON, 404);
	}

	@Test
	void onlyTheAdministratorChangesARecord() throws Exception {
		for (String act : ACTS) {
			for (Person person : List.of(GUANXIAN.supervisor(), LIU)) {
				this.mvc.perform(get(LIST + "/rep1/" + act).with(user(person.signedIn())))
					.andExpect(status().isForbidden());
			}
		}
		for (String address : List.of("/desk/terms", "/desk/electoral-units", LIST + "/new")) {
			this.mvc.perform(get(address).with(user(LIAISON.signedIn()))).andExpect(status().isForbidden());
		}
		this.mvc.perform(get("/desk/me").with(user(ADMINISTRATOR.signedIn()))).andExpect(status().isForbidden());
	}

	@Test
	void anEntryNeedsAsLittleAsANameAndASex() throws Exception {
		String address = this.mvc
			.perform(with(post(LIST),
					Map.of("facts.name", "新来的", "facts.sex", "FEMALE", "facts.level", "TOWNSHIP", "code", "")))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(address).matches(LIST + "/[a-z2-9]{7}");
		assertThat(page(get(address), ADMINISTRATOR, 200).select("main").text()).contains("新来的", "乡镇（街道）", "还没有编入过工作室");
	}

	@Test
	void whoHasNoPhoneOnRecordCanBeChanged() throws Exception {
		Map<String, String> form = Map.of("facts.name", "没电话的", "facts.sex", "FEMALE", "facts.level", "COUNTY");
		String address = this.mvc.perform(with(post(LIST), form)).andReturn().getResponse().getRedirectedUrl();
		Map<String, String> married = new HashMap<>(form);
		married.putAll(Map.of("facts.name", "改了名的", "version", "0"));
		this.mvc.perform(with(post(address + "/revision"), married)).andExpect(redirectedUrl(address));
		assertThat(page(get(address), ADMINISTRATOR, 200).selectFirst("h1").text()).isEqualTo("改了名的");
	}

	@Test
	void aRejectedEntryKeepsAllThatWasTyped() throws Exception {
		Document page = page(
				with(post(LIST), Map.of("facts.name", "新来的", "facts.sex", "FEMALE", "facts.level", "COUNTY",
						"facts.professions", "LAW", "facts.leadingCadre", "true", "code", "rep1", "phone", "12345")),
				null, 422);
		assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#phone");
		assertThat(page.selectFirst("[name=phone]").val()).isEqualTo("12345");
		assertThat(page.select("[name=facts.professions][checked]").eachAttr("value")).containsExactly("LAW");
		assertThat(page.select("[name=facts.leadingCadre][checked]")).hasSize(1);
		page = page(
				with(post(LIST),
						Map.of("facts.name", "新来的", "facts.sex", "FEMALE", "facts.level", "COUNTY", "code", "rep1")),
				null, 422);
		assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#code");
	}

	@Test
	void theSecondOfTwoWritersSeesWhatChangedAndKeepsTheirWords() throws Exception {
		String address = someone() + "/revision";
		Map<String, String> form = Map.of("version", "0", "facts.name", "先到的", "facts.sex", "MALE", "facts.level",
				"COUNTY");
		this.mvc.perform(with(post(address), form)).andExpect(status().is3xxRedirection());
		Document page = page(
				with(post(address),
						Map.of("version", "0", "facts.name", "后到的", "facts.sex", "MALE", "facts.level", "CITY")),
				null, 409);
		assertThat(page.selectFirst("[role=alert]").text()).contains("先到的");
		assertThat(page.selectFirst("[name=facts.name]").val()).isEqualTo("后到的");
		assertThat(page.selectFirst("[name=version]").val()).isEqualTo("1");
	}

	@Test
	void theRecordTellsWhoWasSuspendedWhenAndWhy() throws Exception {
		String address = someone();
		this.mvc
			.perform(with(post(address + "/suspension"),
					Map.of("reason", "接受组织调查", "day", "2026-11-01", "lastDay", "2026-12-01")))
			.andExpect(redirectedUrl(address));
		Document record = page(get(address), ADMINISTRATOR, 200);
		assertThat(record.select("#standings").text()).contains("暂停履职", "接受组织调查", "2026-11-01", "2026-12-01", "管理员");
		assertThat(record.select("a[href$=/suspension]")).isEmpty();
		Document refused = page(with(post(address + "/exemption"), Map.of("reason", "生病住院", "day", "2026-12-01")), null,
				422);
		assertThat(refused.selectFirst(".summary").text()).contains("2026-11-01 起的暂停履职重叠");
		assertThat(refused.selectFirst("textarea").text()).isEqualTo("生病住院");
		this.mvc.perform(with(post(address + "/resumption"), Map.of("reason", "调查结束", "day", "2026-11-22")))
			.andExpect(redirectedUrl(address));
		assertThat(page(get(address), ADMINISTRATOR, 200).select("a[href$=/suspension]")).hasSize(1);
	}

	@Test
	void whatIsYetToBeginCanBeTakenBack() throws Exception {
		String address = someone();
		assertThat(page(get(address), ADMINISTRATOR, 200).select("a[href$=/resumption]")).isEmpty();
		this.mvc
			.perform(with(post(address + "/exemption"),
					Map.of("reason", "外派学习", "day", "2026-12-01", "lastDay", "2026-12-31")))
			.andExpect(redirectedUrl(address));
		assertThat(page(get(address), ADMINISTRATOR, 200).select("a[href$=/resumption]").text()).contains("撤回");
		this.mvc.perform(with(post(address + "/resumption"), Map.of("reason", "不去了", "day", "2026-11-22")))
			.andExpect(redirectedUrl(address));
		Document record = page(get(address), ADMINISTRATOR, 200);
		assertThat(record.select("#standings").text()).contains("已撤回", "不去了");
		assertThat(record.select("a[href$=/resumption]")).isEmpty();
	}

	@Test
	void aDayThatIsNoneIsToldAtItsField() throws Exception {
		Document page = page(with(post(someone() + "/ending"), Map.of("reason", "调离", "day", "明天")), null, 422);
		assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#day");
		assertThat(page.selectFirst(".summary").text()).doesNotContain("Exception", "??");
	}

	@Test
	void anEndedRepresentativeStaysReadableAndCanBeElectedAgain() throws Exception {
		String address = someone();
		this.mvc.perform(with(post(address + "/ending"), Map.of("reason", "调离本县", "day", "2026-11-20")))
			.andExpect(redirectedUrl(address));
		Document record = page(get(address), ADMINISTRATOR, 200);
		assertThat(record.select("a[href$=/placement]")).isEmpty();
		assertThat(record.select("a[href$=/mandate]").text()).isEqualTo("登记重新当选");
		assertThat(page(get(LIST).param("words", address.substring(address.lastIndexOf('/') + 1)), ADMINISTRATOR, 200)
			.select(".empty")).isNotEmpty();
	}

	@Test
	void aPhotoIsShownAndTakenDown() throws Exception {
		String address = someone();
		assertThat(this.mvc.perform(multipart(address + "/photo").with(csrf()).with(user(ADMINISTRATOR.signedIn())))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(422);
		MockMultipartFile photo = new MockMultipartFile("photo", "a.jpg", "image/jpeg", Pictures.jpeg(1));
		this.mvc.perform(multipart(address + "/photo").file(photo).with(csrf()).with(user(ADMINISTRATOR.signedIn())))
			.andExpect(redirectedUrl(address));
		assertThat(page(get(address), ADMINISTRATOR, 200).select("img.portrait")).hasSize(1);
		this.mvc.perform(get(address + "/picture").with(user(ADMINISTRATOR.signedIn()))).andExpect(status().isOk());
		this.mvc.perform(with(post(address + "/photo/removal"), Map.of())).andExpect(redirectedUrl(address));
		this.mvc.perform(get(address + "/picture").with(user(ADMINISTRATOR.signedIn())))
			.andExpect(status().isNotFound());
	}

	@Test
	void aPhoneIsMaskedAndShownOnceAPurposeIsGiven() throws Exception {
		String address = someone();
		assertThat(page(get(address), ADMINISTRATOR, 200).text()).contains("138****0021").doesNotContain("13800000021");
		page(with(post(address + "/phone"), Map.of("purpose", " ")), null, 422);
		assertThat(page(with(post(address + "/phone"), Map.of("purpose", "通知开会")), null, 200).text())
			.contains("13800000021");
		assertThat(page(get(address), ADMINISTRATOR, 200).text()).contains("通知开会");
	}

	@Test
	void anAccountIsMadeFromTheRecord() throws Exception {
		String address = someone();
		String door = page(get(address), ADMINISTRATOR, 200).select("#account a").attr("href");
		Document form = page(get(door), ADMINISTRATOR, 200);
		String username = form.selectFirst("[name=username]").val();
		assertThat(address).endsWith("/" + username);
		Map<String, String> fields = Map.of("role", "REPRESENTATIVE", "workplace",
				form.selectFirst("[name=workplace]").val(), "name", form.selectFirst("[name=name]").val(), "username",
				username);
		this.mvc.perform(with(post("/desk/accounts/new"), fields)).andExpect(redirectedUrl("/desk/accounts/issued"));
		assertThat(page(get(address), ADMINISTRATOR, 200).select("#account a").attr("href"))
			.isEqualTo("/desk/accounts/" + username);
		Map<String, String> second = new HashMap<>(fields);
		second.put("username", username + "-2");
		assertThat(page(with(post("/desk/accounts/new"), second), null, 422).select(".summary").text())
			.contains("已经有账号");
	}

	@Test
	void termsAndUnitsAreAddedAndChanged() throws Exception {
		this.mvc.perform(with(post("/desk/terms"), Map.of("level", "CITY", "number", "9", "day", "2022-01-01")))
			.andExpect(redirectedUrl("/desk/terms"));
		page(with(post("/desk/terms"), Map.of("level", "CITY", "number", "9", "day", "2022-01-01")), null, 422);
		Document terms = page(get("/desk/terms"), ADMINISTRATOR, 200);
		String revision = terms.selectFirst("tbody th a").attr("href");
		page(with(post(revision), Map.of("version", "7", "level", "CITY", "number", "9", "day", "2022-01-01")), null,
				409);
		this.mvc
			.perform(with(post(revision),
					Map.of("version", "0", "level", "CITY", "number", "9", "day", "2022-01-01", "lastDay",
							"2026-12-31")))
			.andExpect(redirectedUrl("/desk/terms"));
		assertThat(page(get(revision), ADMINISTRATOR, 200).selectFirst("[name=lastDay]").val()).isEqualTo("2026-12-31");
		this.mvc.perform(with(post("/desk/electoral-units"), Map.of("name", "县卫健系统")))
			.andExpect(redirectedUrl("/desk/electoral-units"));
		page(with(post("/desk/electoral-units"), Map.of("name", "县卫健系统")), null, 422);
		assertThat(page(get("/desk/electoral-units"), ADMINISTRATOR, 200).text()).contains("县卫健系统", "县直或跨乡镇");
	}

	@Test
	void whoSatWhereIsAskedForAnyDay() throws Exception {
		Document page = page(get("/desk/seats").param("on", "2026-03-01").param("words", "rep1"), ADMINISTRATOR, 200);
		assertThat(page.select("tbody th a").eachText()).containsExactly("刘建国");
		assertThat(page(get("/desk/seats").param("on", "2024-12-31"), ADMINISTRATOR, 200).select(".empty"))
			.isNotEmpty();
	}

	@Test
	void aRepresentativeFindsTheirWorkOnOnePage() throws Exception {
		this.mvc.perform(get("/desk").with(user(LIU.signedIn()))).andExpect(redirectedUrl("/desk/me"));
		Document page = page(get("/desk/me"), LIU, 200);
		assertThat(page.selectFirst("h1").text()).contains("刘建国");
		assertThat(page.text()).contains("我首接的事", "11月23日 星期一", "清泉街道党代表工作室", "没有登记手机号码");
		assertThat(page.selectFirst(".bar a[href='/desk/me']")).isNotNull();
	}

	@Test
	void thePagesAreWholeInEnglish() throws Exception {
		String address = someone();
		List<String> addresses = new ArrayList<>(List.of(LIST, LIST + "/new", address, "/desk/seats", "/desk/terms",
				"/desk/terms/new", "/desk/electoral-units", "/desk/electoral-units/new"));
		ACTS.forEach((act) -> addresses.add(address + "/" + act));
		for (String one : addresses) {
			Document page = page(get(one).cookie(new Cookie("language", "en")), ADMINISTRATOR, 200);
			assertThat(page.title() + page.select("main").html()).as(one).doesNotContain("??");
		}
		Document own = page(get("/desk/me").cookie(new Cookie("language", "en")), LIU, 200);
		assertThat(own.title() + own.select("main").html()).doesNotContain("??");
	}

	@Test
	void theTabsOfTheRepresentativesMarkTheirMainLinkToo() throws Exception {
		for (String tab : List.of(LIST, "/desk/groups", "/desk/seats", "/desk/placements", "/desk/terms",
				"/desk/electoral-units")) {
			Document page = page(get(tab), ADMINISTRATOR, 200);
			assertThat(page.select(".menu [aria-current=page]").eachAttr("href")).as(tab).containsExactly(LIST);
			assertThat(page.select(".tabs [aria-current=page]").eachAttr("href")).as(tab).containsExactly(tab);
		}
		assertThat(page(get(LIST), LIAISON, 200).select(".tabs a").eachAttr("href")).containsExactly(LIST,
				"/desk/groups", "/desk/seats");
		assertThat(page(get("/desk/team-requests"), LIU, 200).select(".menu a").eachAttr("href")).containsExactly(
				"/desk/me", "/desk/petitions", "/desk/team-requests", "/desk/receptions", "/desk/duties",
				"/desk/calendar");
	}

	@Test
	void theRecordAndTheOwnPageNameGroupTeamsAndActivities() throws Exception {
		UUID group = as(LIAISON, () -> this.groups.form(new FormGroup(GUANXIAN.studio(1), "先锋组",
				GUANXIAN.representativeId(1), Set.of(GUANXIAN.representativeId(1)))));
		String team = as(ADMINISTRATOR,
				() -> this.teams.create(new CreateTeam(null, new TeamFacts("先锋队", Profession.LAW, "讲法律、看合同", null),
						GUANXIAN.representativeId(1), Set.of(GUANXIAN.representativeId(1)))));
		assertThat(page(get(LIST + "/rep1"), ADMINISTRATOR, 200).select("#memberships a").eachAttr("href"))
			.containsExactly("/desk/groups/" + group, "/desk/teams/" + team);
		Document own = page(get("/desk/me"), LIU, 200);
		assertThat(own.select("[aria-labelledby=memberships]").text()).contains("先锋组任组长", "先锋队任队长");
		assertThat(own.select("[aria-labelledby=activities]")).hasSize(1);
	}

	@Test
	void eachPageAsksTheDatabaseAFewTimesHoweverManyThereAre() throws Exception {
		String address = someone();
		for (int i = 0; i < 30; i++) {
			someone();
		}
		assertBound(7, ADMINISTRATOR, LIST);
		assertBound(12, ADMINISTRATOR, address);
		assertBound(4, ADMINISTRATOR, "/desk/seats");
		assertBound(3, ADMINISTRATOR, "/desk/terms");
		assertBound(3, ADMINISTRATOR, "/desk/electoral-units");
		assertBound(18, LIU, "/desk/me");
		for (String act : ACTS) {
			assertBound(9, ADMINISTRATOR, address + "/" + act);
		}
	}

	private void assertBound(int most, Person person, String address) {
		assertThat(Statements.of(() -> {
			try {
				this.mvc.perform(get(address).with(user(person.signedIn()))).andExpect(status().isOk());
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		})).as(address).hasSizeBetween(1, most);
	}

	/** Enters somebody who sits nowhere, and returns the address of their record. */
	private String someone() {
		String code = "w%03d".formatted(this.made++);
		RepresentativeFacts facts = new RepresentativeFacts("何立新" + this.made, Sex.MALE, 1987, Level.COUNTY, false,
				"县农业技术推广中心", "农艺师", "农业技术", List.of(), "测土配方", "普通话", null, null, null);
		UUID id = as(ADMINISTRATOR,
				() -> this.representatives.elect(new ElectRepresentative(code, facts, "13800000021", null)))
			.id();
		assertThat(id).isNotNull();
		return LIST + "/" + code;
	}

	private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request,
			Map<String, String> fields) {
		fields.forEach(request::param);
		return request.with(csrf()).with(user(ADMINISTRATOR.signedIn()));
	}

	private Document page(MockHttpServletRequestBuilder request, @Nullable Person person, int status) throws Exception {
		MockHttpServletRequestBuilder asked = (person != null) ? request.with(user(person.signedIn())) : request;
		return Jsoup.parse(
				this.mvc.perform(asked).andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

}
