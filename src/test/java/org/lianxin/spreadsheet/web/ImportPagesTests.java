package org.lianxin.spreadsheet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lianxin.account.AuditEvent;
import org.lianxin.account.AuditTrail;
import org.lianxin.spreadsheet.Files;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.spreadsheet.Files.row;
import static org.lianxin.spreadsheet.Files.xlsx;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@PortalTest
class ImportPagesTests {

	private static final String PEOPLE = "/desk/imports/representatives";

	private static final String STUDIOS = "/desk/imports/studios";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Scenario scenario;

	@Autowired
	private AuditTrail trail;

	@Test
	void aListIsLookedThroughThenTakenThenKnown() throws Exception {
		byte[] list = xlsx(row("姓名", "性别", "手机号", "工作室"), row("云一", "男", "13600000001", "清泉"),
				row("云二", "女", "13600000002", null));
		String draft = upload(ADMINISTRATOR, PEOPLE, list);
		assertThat(page(ADMINISTRATOR, draft).select(".tally dd").eachText()).containsExactly("0 处", "2 条", "0 条",
				"0 条");
		assertThat(send(ADMINISTRATOR, post(draft + "/application")).getRedirectedUrl())
			.isEqualTo("/desk/representatives");
		assertThat(ask(ADMINISTRATOR, draft).getStatus()).isEqualTo(404);
		String again = upload(ADMINISTRATOR, PEOPLE, list);
		assertThat(page(ADMINISTRATOR, again).select(".tally dd").eachText()).containsExactly("0 处", "0 条", "0 条",
				"2 条");
		assertThat(audited()).contains("IMPORTED representatives +2 ~0 =0");
	}

	@Test
	void faultsAreToldByRowAndColumnAndInTheFileItself() throws Exception {
		byte[] list = xlsx(row("党代表名册"), row("序号", "姓名", "性别", "手机号"), row("1", "云三", "男", "13600000003"),
				row("2", "云四", "未知", "123"));
		String draft = upload(ADMINISTRATOR, PEOPLE, list);
		Document page = page(ADMINISTRATOR, draft);
		assertThat(page.select("tbody tr").eachText()).hasSize(2)
			.first()
			.asString()
			.startsWith("第 4 行 C 列 · 性别 没有“未知”这一项");
		assertThat(page.select("form[action$=application] button")).isEmpty();
		assertThat(page.text()).contains("这些列没有用到，不会导入：序号");
		List<List<String>> back = Files.rows(ask(ADMINISTRATOR, draft + "/faults.xlsx").getContentAsByteArray());
		assertThat(back.get(1)).containsExactly("序号", "姓名", "性别", "手机号", "存在问题");
		assertThat(back.get(2)).startsWith("1", "云三");
		assertThat(back.get(3).get(4)).contains("性别：没有“未知”", "手机号：不是有效的电话号码");
		assertThat(send(ADMINISTRATOR, post(draft + "/application")).getRedirectedUrl()).isEqualTo(draft);
	}

	@Test
	void changesAreShownBeforeAndAfter() throws Exception {
		take(PEOPLE, xlsx(row("姓名", "性别", "职务"), row("云五", "男", "书记")));
		String draft = upload(ADMINISTRATOR, PEOPLE, xlsx(row("姓名", "职务"), row("云五", "主任")));
		assertThat(page(ADMINISTRATOR, draft).select(".changes li").text()).isEqualTo("职务 原来书记 → 改为主任");
	}

	@Test
	void aFileThatIsNoListIsRefusedBesideItsField() throws Exception {
		for (byte[] file : List.of(new byte[0], Files.fixture("libreoffice-97.xls"), xlsx(row("甲", "乙")))) {
			MockHttpServletResponse answer = sendFile(ADMINISTRATOR, PEOPLE, file);
			assertThat(answer.getStatus()).isEqualTo(422);
			Document page = Jsoup.parse(answer.getContentAsString());
			assertThat(page.select(".field__error")).hasSize(1);
			assertThat(page.select(".summary a").attr("href")).isEqualTo("#file");
		}
	}

	@Test
	void theTemplateIsAFileThatTheImportReads() throws Exception {
		for (String kind : List.of(PEOPLE, STUDIOS)) {
			MockHttpServletResponse template = ask(ADMINISTRATOR, kind + "/template.xlsx");
			assertThat(template.getHeader("Content-Disposition")).contains("template.xlsx");
			MockHttpServletResponse answer = sendFile(ADMINISTRATOR, kind, template.getContentAsByteArray());
			assertThat(Jsoup.parse(answer.getContentAsString()).select(".field__error").text())
				.isEqualTo("表头下面没有可以导入的内容。");
		}
	}

	@Test
	void whatIsExportedChangesNothingWhenItIsImported() throws Exception {
		take(PEOPLE, xlsx(row("姓名", "性别", "手机号", "专业类别", "联系村", "选举单位", "工作单位", "职务"),
				row("云六", "男", "13600000006", "法律、教育", "清泉街道/耿儿庄村", "县直机关", "县第一中学（东校区）", "=1+1（兼）")));
		take(STUDIOS, xlsx(row("名称", "网址简称", "类别", "服务行业"), row("农业党代表工作室", "nongye", "行业", "农业")));
		for (String kind : List.of("representatives", "studios")) {
			MockHttpServletResponse export = ask(ADMINISTRATOR, "/desk/" + kind + "/export.xlsx");
			List<List<String>> rows = Files.rows(export.getContentAsByteArray());
			String draft = upload(ADMINISTRATOR, "/desk/imports/" + kind, export.getContentAsByteArray());
			assertThat(page(ADMINISTRATOR, draft).select(".tally dd").eachText()).containsExactly("0 处", "0 条", "0 条",
					(rows.size() - 1) + " 条");
		}
	}

	@Test
	void studiosAreOpenedAndRevised() throws Exception {
		take(STUDIOS, xlsx(row("名称", "网址简称", "类别", "乡镇", "电话"), row("柳林党代表工作室", "liulin", "乡镇", "柳林镇", null)));
		String draft = upload(ADMINISTRATOR, STUDIOS, xlsx(row("名称", "电话"), row("柳林党代表工作室", "0635-5280009")));
		assertThat(page(ADMINISTRATOR, draft).select(".changes li").text()).contains("0635-5280009");
		String faulty = upload(ADMINISTRATOR, STUDIOS, xlsx(row("名称", "类别"), row("新工作室", "乡镇")));
		assertThat(page(ADMINISTRATOR, faulty).select("tbody tr")).hasSize(2);
	}

	@Test
	void aDraftIsOfOneCountyAndOfItsAdministrator() throws Exception {
		String theirs = upload(SISHUI.administrator(), PEOPLE, xlsx(row("姓名", "性别"), row("孔一", "男")));
		for (String path : List.of(theirs, theirs + "/faults.xlsx")) {
			assertThat(ask(ADMINISTRATOR, path).getStatus()).as(path).isEqualTo(404);
			assertThat(ask(SISHUI.liaison(1), path).getStatus()).as(path).isEqualTo(403);
		}
		assertThat(send(ADMINISTRATOR, post(theirs + "/application")).getStatus()).isEqualTo(404);
		assertThat(ask(ADMINISTRATOR, "/desk/imports/nothing").getStatus()).isEqualTo(404);
		assertThat(ask(GUANXIAN.supervisor(), PEOPLE).getStatus()).isEqualTo(403);
	}

	@Test
	void aLongListAsksNoMoreThanAShortOne() throws Exception {
		Object[][] rows = new Object[1_001][];
		rows[0] = row("姓名", "性别", "手机号");
		IntStream.range(0, 1_000)
			.forEach((i) -> rows[i + 1] = row("长" + (char) ('\u4e00' + i), "男", "134%08d".formatted(i)));
		String draft = upload(ADMINISTRATOR, PEOPLE, xlsx(rows));
		List<Document> pages = new ArrayList<>();
		List<String> statements = Statements.of(() -> pages.add(page(ADMINISTRATOR, draft)));
		assertThat(statements).hasSizeBetween(1, 12);
		assertThat(pages.get(0).select("tbody tr")).hasSize(50);
		assertThat(page(ADMINISTRATOR, draft + "?part=ADDED&from=990").select("tbody tr")).hasSize(10);
	}

	@Test
	void listsGoOutAsFilteredAndAreRecorded() throws Exception {
		String number = this.scenario.aPetition().from("张大山", "13800000077").registered().number().value();
		this.scenario.aPetition(SISHUI).saying("泗水的井盖").registered();
		MockHttpServletResponse petitions = ask(ADMINISTRATOR, "/desk/petitions/export.xlsx?tab=ALL&source=WEB");
		assertThat(petitions.getStatus()).isEqualTo(200);
		List<List<String>> all = Files
			.rows(ask(ADMINISTRATOR, "/desk/petitions/export.xlsx?tab=ALL").getContentAsByteArray());
		assertThat(all).anySatisfy((row) -> assertThat(row).contains(number));
		assertThat(all.toString()).doesNotContain("张大山", "13800000077", "泗水");
		assertThat(Files.rows(ask(GUANXIAN.liaison(2), "/desk/petitions/export.xlsx?tab=ALL").getContentAsByteArray()))
			.noneSatisfy((row) -> assertThat(row).contains(number));
		assertThat(Files.rows(ask(ADMINISTRATOR, "/desk/accounts/export.xlsx?role=LIAISON").getContentAsByteArray()))
			.hasSize(3);
		assertThat(Files.rows(ask(ADMINISTRATOR, "/desk/units/export.xlsx").getContentAsByteArray())).hasSize(3);
		assertThat(Files.rows(ask(GUANXIAN.auditor(), "/desk/audit/export.xlsx").getContentAsByteArray()).toString())
			.contains("导出");
		assertThat(audited()).contains("EXPORTED accounts rows=2 role=LIAISON", "EXPORTED units rows=2")
			.anyMatch((event) -> event.startsWith("EXPORTED petitions rows="));
	}

	@Test
	void nobodyExportsWhatTheyMayNotSee() throws Exception {
		assertThat(ask(GUANXIAN.liaison(1), "/desk/representatives/export.xlsx").getStatus()).isEqualTo(403);
		assertThat(ask(GUANXIAN.liaison(1), "/desk/studios/export.xlsx").getStatus()).isEqualTo(403);
		assertThat(ask(GUANXIAN.liaison(1), "/desk/units/export.xlsx").getStatus()).isEqualTo(403);
		assertThat(ask(GUANXIAN.liaison(1), "/desk/accounts/export.xlsx").getStatus()).isEqualTo(403);
		assertThat(ask(ADMINISTRATOR, "/desk/audit/export.xlsx").getStatus()).isEqualTo(403);
		assertThat(ask(GUANXIAN.securityAdministrator(), "/desk/petitions/export.xlsx").getStatus()).isEqualTo(403);
	}

	@Test
	void takesPeopleAndTheirTermsFromAFileThatLibreOfficeSaved() throws Exception {
		byte[] list = Files.fixture("libreoffice-terms.xlsx");
		String draft = upload(ADMINISTRATOR, PEOPLE, list);
		Document page = page(ADMINISTRATOR, draft);
		assertThat(page.select(".tally dd").eachText()).as(page.select("tbody").text())
			.containsExactly("0 处", "3 条", "0 条", "0 条");
		assertThat(page.text()).contains("将新增 2 个届次");
		take(PEOPLE, list);
		assertThat(page(ADMINISTRATOR, "/desk/terms").select("tbody tr").eachText())
			.anySatisfy((term) -> assertThat(term).contains("14", "2016-12-20", "2021-12-20"))
			.anySatisfy((term) -> assertThat(term).contains("15", "2021-12-21"));
		List<List<String>> people = Files
			.rows(ask(ADMINISTRATOR, "/desk/representatives/export.xlsx?words=云十").getContentAsByteArray());
		assertThat(people).extracting((row) -> row.get(5)).containsExactlyInAnyOrder("届次", "第14届、第15届", "第15届", "第15届");
	}

	@Test
	void aFileWithAPasswordIsRefusedBesideItsField() throws Exception {
		MockHttpServletResponse answer = sendFile(ADMINISTRATOR, PEOPLE, Files.fixture("libreoffice-locked.xlsx"));
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(answer.getContentAsString()).select(".field__error").text()).contains("密码");
	}

	@Test
	void anImportIsMarkedInTheMenuAsItsList() throws Exception {
		String draft = upload(ADMINISTRATOR, STUDIOS, xlsx(row("名称", "类别"), row("新工作室", "行业")));
		for (String[] page : new String[][] { { PEOPLE, "/desk/representatives" }, { STUDIOS, "/desk/studios" },
				{ draft, "/desk/studios" }, { "/desk/imports/teams", "/desk/teams" } }) {
			assertThat(page(ADMINISTRATOR, page[0]).select(".menu a[aria-current=page]").attr("href")).as(page[0])
				.isEqualTo(page[1]);
		}
	}

	private List<String> audited() {
		return as(GUANXIAN.auditor(), () -> this.trail.newest(null, null)).rows()
			.stream()
			.map(ImportPagesTests::told)
			.toList();
	}

	private static String told(AuditEvent event) {
		return event.kind() + " " + event.subject() + " " + event.purpose();
	}

	private void take(String kind, byte[] file) throws Exception {
		String draft = upload(ADMINISTRATOR, kind, file);
		assertThat(send(ADMINISTRATOR, post(draft + "/application")).getRedirectedUrl()).isNotEqualTo(draft);
	}

	private String upload(Person person, String kind, byte[] file) throws Exception {
		MockHttpServletResponse answer = sendFile(person, kind, file);
		assertThat(answer.getRedirectedUrl()).as(answer.getContentAsString()).startsWith(kind + "/");
		return answer.getRedirectedUrl();
	}

	private MockHttpServletResponse sendFile(Person person, String kind, byte[] file) throws Exception {
		return perform(multipart(kind).file(new MockMultipartFile("file", "名册.xlsx", null, file))
			.with(user(person.signedIn()))
			.with(csrf()));
	}

	private MockHttpServletResponse send(Person person, MockHttpServletRequestBuilder request) throws Exception {
		return perform(request.with(user(person.signedIn())).with(csrf()));
	}

	private Document page(Person person, String path) {
		try {
			MockHttpServletResponse answer = ask(person, path);
			assertThat(answer.getStatus()).isEqualTo(200);
			return Jsoup.parse(answer.getContentAsString());
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	private MockHttpServletResponse ask(Person person, String path) throws Exception {
		return perform(get(path).with(user(person.signedIn())));
	}

	private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(request).andReturn().getResponse();
		answer.setDefaultCharacterEncoding("UTF-8");
		return answer;
	}

}
