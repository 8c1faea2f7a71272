package org.lianxin.representative.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.spreadsheet.Files;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Where representatives work (工作单位), on the pages about them. */
@PortalTest
class OfficePagesTests {

	private static final String LIST = "/desk/representatives";

	private static final String OFFICE = "facts.office";

	@Autowired
	private MockMvc mvc;

	@Test
	void anOfficeIsEnteredShownAndChanged() throws Exception {
		String address = entered(ADMINISTRATOR, "单位一", "  县实验中学 ");
		assertThat(fact(page(ADMINISTRATOR, address))).isEqualTo("县实验中学");
		String revision = address + "/revision";
		assertThat(page(ADMINISTRATOR, revision).selectFirst("[name=facts.office]").val()).isEqualTo("县实验中学");
		send(ADMINISTRATOR, revision, form("单位一", "县职业教育中心", "0"), 302);
		assertThat(fact(page(ADMINISTRATOR, address))).isEqualTo("县职业教育中心");
		Document overtaken = send(ADMINISTRATOR, revision, form("单位一", "县特殊教育学校", "0"), 409);
		assertThat(overtaken.selectFirst("[role=alert]").text()).contains("县职业教育中心");
		assertThat(overtaken.selectFirst("[name=facts.office]").val()).isEqualTo("县特殊教育学校");
		send(ADMINISTRATOR, revision, form("单位一", "", "1"), 302);
		assertThat(page(ADMINISTRATOR, address).select("dt:contains(工作单位)")).isEmpty();
	}

	@Test
	void anOfficeThatIsTooLongOrNoLineIsToldBesideItsField() throws Exception {
		for (String office : List.of("长".repeat(101), "县实验\n中学")) {
			Document page = send(ADMINISTRATOR, LIST, form("单位二", office, null), 422);
			assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#facts.office");
			assertThat(page.selectFirst("[name=facts.office]").val()).isEqualTo(office);
			assertThat(page.selectFirst("[name=facts.name]").val()).isEqualTo("单位二");
		}
	}

	@Test
	void thoseOfAnOfficeAreFoundInTheirCountyAlone() throws Exception {
		entered(ADMINISTRATOR, "单位三", "县第三中学");
		entered(ADMINISTRATOR, "单位四", "县第三中学（分校）");
		entered(SISHUI.administrator(), "孔单位", "县第三中学");
		String found = LIST + "?words=第三中学";
		assertThat(page(ADMINISTRATOR, found).select("tbody th a").eachText()).containsExactlyInAnyOrder("单位三", "单位四");
		assertThat(page(ADMINISTRATOR, found).select("tbody th p:last-child").eachText())
			.containsExactlyInAnyOrder("县第三中学", "县第三中学（分校）");
		assertThat(page(SISHUI.administrator(), found).select("tbody th a").eachText()).containsExactly("孔单位");
		List<List<String>> rows = Files
			.rows(ask(ADMINISTRATOR, LIST + "/export.xlsx?words=第三中学").getContentAsByteArray());
		assertThat(rows.get(0)).containsSubsequence("工作单位", "职务");
		assertThat(rows.toString()).contains("单位三", "县第三中学（分校）").doesNotContain("孔单位");
	}

	@Test
	void theRepresentativeReadsItAndThePublicDoesNot() throws Exception {
		String revision = LIST + "/rep1/revision";
		Map<String, String> form = form("刘建国", "县第八中学", version(revision));
		send(ADMINISTRATOR, revision, form, 302);
		assertThat(fact(page(LIU, "/desk/me"))).isEqualTo("县第八中学");
		assertThat(fact(page(LIAISON, LIST + "/rep1"))).isEqualTo("县第八中学");
		for (String address : List.of("/c/guanxian/studios/studio-1", "/c/guanxian/studios", "/c/guanxian",
				"/c/guanxian/speak?rep=rep1")) {
			assertThat(this.mvc.perform(get(address)).andReturn().getResponse().getContentAsString()).as(address)
				.doesNotContain("第八中学");
		}
		form.put(OFFICE, "");
		form.put("version", version(revision));
		send(ADMINISTRATOR, revision, form, 302);
	}

	private String version(String revision) throws Exception {
		return page(ADMINISTRATOR, revision).selectFirst("[name=version]").val();
	}

	private static String fact(Document page) {
		return page.select("dt:contains(工作单位) + dd").text();
	}

	private String entered(Person administrator, String name, String office) throws Exception {
		MockHttpServletResponse answer = perform(administrator, post(LIST), form(name, office, null));
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
		return answer.getRedirectedUrl();
	}

	private static Map<String, String> form(String name, String office, @Nullable String version) {
		Map<String, String> form = new HashMap<>(
				Map.of("facts.name", name, "facts.sex", "MALE", "facts.level", "COUNTY", OFFICE, office));
		if (version != null) {
			form.put("version", version);
		}
		return form;
	}

	private Document send(Person person, String address, Map<String, String> form, int status) throws Exception {
		MockHttpServletResponse answer = perform(person, post(address), form);
		assertThat(answer.getStatus()).isEqualTo(status);
		return Jsoup.parse(answer.getContentAsString());
	}

	private MockHttpServletResponse perform(Person person, MockHttpServletRequestBuilder request,
			Map<String, String> form) throws Exception {
		form.forEach(request::param);
		return answer(request.with(csrf()).with(user(person.signedIn())));
	}

	private Document page(Person person, String address) throws Exception {
		MockHttpServletResponse answer = ask(person, address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private MockHttpServletResponse ask(Person person, String address) throws Exception {
		return answer(get(address).with(user(person.signedIn())));
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(request).andReturn().getResponse();
		answer.setDefaultCharacterEncoding(StandardCharsets.UTF_8.name());
		return answer;
	}

}
