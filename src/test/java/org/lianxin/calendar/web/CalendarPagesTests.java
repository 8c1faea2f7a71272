package org.lianxin.calendar.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.support.Browser;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The calendar and the markets as they are read and kept. */
@PortalTest
class CalendarPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Scenario scenario;

	@Autowired
	private MutableClock clock;

	@Test
	void theYearShowsWhatIsOffAndWhatIsWorked() {
		Browser reader = signedIn(GUANXIAN, "rep1").open("/desk/calendar");
		assertThat(reader.page().select(".month")).hasSize(12);
		assertThat(reader.text()).contains("2026 年工作日历", "2026-10-01", "国庆节", "调休上班").doesNotContain("暂定");
		assertThat(reader.page().select(".day--today time").text()).isEqualTo("22");
		assertThat(reader.page().select("a[href*=days]")).isEmpty();
	}

	@Test
	void aYearThatIsNotPublishedSaysSo() {
		Browser reader = signedIn(GUANXIAN, "rep1").open("/desk/calendar?year=2027");
		assertThat(reader.text()).contains("暂定", "2027 年放假安排尚未公布");
		assertThat(reader.peek("/desk/calendar?year=2019").status()).isEqualTo(404);
		assertThat(reader.peek("/desk/calendar?year=2031").status()).isEqualTo(404);
	}

	@Test
	void anAdministratorAddsADayOfTheCountyAndTakesItBack() {
		Browser admin = signedIn(GUANXIAN, "admin").open("/desk/calendar/days/new");
		admin.send("/desk/calendar/days", "date", "2026-12-05", "kind", "HOLIDAY", "name", "县庆");
		assertThat(admin.status()).isEqualTo(422);
		assertThat(admin.text()).contains("这一天本来就休息");
		assertThat(admin.page().selectFirst("#name").val()).isEqualTo("县庆");
		admin.send("/desk/calendar/days", "date", "2026-12-03", "kind", "HOLIDAY", "name", "县庆");
		assertThat(admin.path()).isEqualTo("/desk/calendar?year=2026");
		assertThat(admin.page().select(".day--county-holiday time").text()).isEqualTo("3");
		assertThat(signedIn(SISHUI, "admin").open("/desk/calendar").text()).doesNotContain("县庆");
		assertThat(signedIn(GUANXIAN, "auditor").open("/desk/audit").text()).contains("新增本县放假或上班日 2026-12-03 admin 县庆");
		admin.open("/desk/calendar/days/2026-12-03/removal").send("/desk/calendar/days/2026-12-03/removal");
		assertThat(admin.text()).contains("已撤销 2026-12-03");
		assertThat(admin.page().select(".day--county-holiday time")).isEmpty();
		assertThat(admin.peek("/desk/calendar/days/2026-12-03/removal").status()).isEqualTo(404);
		assertThat(admin.peek("/desk/calendar/days/soon/removal").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/calendar/days/new", "/desk/calendar/days/2026-12-03/removal", "/desk/markets/new" })
	void nobodyElseChangesThem(String path) {
		assertThat(signedIn(GUANXIAN, "liaison1").peek(path).status()).isEqualTo(403);
	}

	@Test
	void aMarketIsTriedOutBeforeItIsAdded() {
		Browser admin = signedIn(GUANXIAN, "admin").open("/desk/markets/new");
		admin.send("/desk/markets", "name", "", "rule.kind", "LUNAR");
		assertThat(admin.status()).isEqualTo(422);
		assertThat(admin.text()).contains("请填写集市名称", "请至少选一个日子");
		admin.send("/desk/markets", "name", "柳林大集", "rule.kind", "LUNAR", "rule.lunarDigits", "3,8", "rule.weekdays",
				"1", "preview", "true");
		assertThat(admin.status()).isEqualTo(200);
		assertThat(admin.page().select(".upcoming li")).hasSize(12);
		assertThat(admin.text()).contains("农历逢三、逢八", "2026-11-26 周四 农历十月十八");
		assertThat(admin.page().select("input[type=checkbox][checked]")).hasSize(3);
		admin.open("/desk/markets/new");
		admin.send("/desk/markets", "name", "柳林大集", "township", "柳林镇", "rule.kind", "LUNAR", "rule.lunarDigits", "3,8");
		assertThat(admin.path()).isEqualTo("/desk/markets");
		assertThat(admin.text()).contains("柳林大集", "农历逢三、逢八", "2026-11-26");
		assertThat(signedIn(SISHUI, "admin").open("/desk/markets").text()).doesNotContain("柳林大集");
		String market = admin.page().selectFirst("tbody a").attr("href");
		admin.open(market + "/revision")
			.send(market + "/revision", "version", "0", "name", "柳林早市", "rule.kind", "WEEKLY", "rule.weekdays", "1");
		assertThat(admin.text()).contains("柳林早市", "每周一");
		admin.push(market + "/revision", "version", "0", "name", "柳林晚市", "rule.kind", "WEEKLY", "rule.weekdays", "2");
		assertThat(admin.status()).isEqualTo(409);
		assertThat(admin.body()).contains("刚才有人先改过", "柳林晚市");
		admin.open(market + "/closure").send(market + "/closure");
		assertThat(admin.text()).contains("已停办");
		admin.send(market + "/reopening");
		assertThat(admin.text()).contains("已恢复柳林早市");
	}

	@Test
	void anOperatorSeesEachFaultOfAFileInItsLine() throws Exception {
		look("2027.csv", "date,kind,name\n2027-01-04,workday,元旦\n2027-13-01,holiday,元旦\n")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("2027-01-04 不是周六或周日")))
			.andExpect(content().string(containsString("第 3 行")))
			.andExpect(content().string(containsString("没有 2027 年 10 月 1 日国庆节放假")));
		look("2027.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
				+ "DTSTART;VALUE=DATE:20271001\r\nDTEND;VALUE=DATE:20271008\r\nSUMMARY:国庆节（休）\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("2027-10-01（周五）至 10-07（周四），共 7 天")))
			.andExpect(content().string(containsString("确认载入 2027 年")));
		this.mvc
			.perform(multipart("/admin/calendar/check").param("year", "1999")
				.with(csrf())
				.with(user("operator").roles("OPERATOR")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请选择文件")));
	}

	private ResultActions look(String file, String text) throws Exception {
		return this.mvc.perform(multipart("/admin/calendar/check")
			.file(new MockMultipartFile("file", file, "text/plain", text.getBytes(StandardCharsets.UTF_8)))
			.param("year", "2027")
			.with(csrf())
			.with(user("operator").roles("OPERATOR")));
	}

	@Test
	void datesOfAYearThatIsNotPublishedSayThatTheyMayMove() throws Exception {
		PetitionStory near = this.scenario.aPetition().registered();
		this.clock.set("2026-12-25T09:00");
		PetitionStory far = this.scenario.aPetition().sentTo(GUANXIAN.officer(1));
		this.mvc.perform(get("/desk/petitions/" + far.number()).with(user(GUANXIAN.liaison(1).signedIn())))
			.andExpect(content().string(containsString("暂定")));
		this.mvc.perform(get("/desk/petitions/" + near.number()).with(user(GUANXIAN.liaison(1).signedIn())))
			.andExpect(content().string(not(containsString("暂定"))));
		this.mvc.perform(get("/desk/petitions").with(user(GUANXIAN.officer(1).signedIn())))
			.andExpect(content().string(containsString("暂定")));
		Browser resident = new Browser(this.port).open("/c/guanxian/track");
		resident.send("/c/guanxian/track", "number", far.number().value(), "code", far.receipt().code());
		assertThat(resident.text()).contains("2027年1月8日 暂定 2027 年的放假安排还没公布");
	}

	@Test
	void aPageAsksTheDatabaseAFewTimesOnly() {
		for (String path : List.of("/desk/calendar", "/desk/markets", "/desk/calendar/days/new", "/desk/markets/new")) {
			statements(path);
			assertThat(statements(path)).as(path).hasSizeLessThanOrEqualTo(3);
		}
	}

	private List<String> statements(String path) {
		List<Exception> failures = new ArrayList<>();
		List<String> statements = Statements.of(() -> {
			try {
				this.mvc.perform(get(path).with(user(GUANXIAN.administrator().signedIn()))).andExpect(status().isOk());
			}
			catch (Exception ex) {
				failures.add(ex);
			}
		});
		assertThat(failures).isEmpty();
		return statements;
	}

	private Browser signedIn(TwoCounties.Place county, String username) {
		return new Browser(this.port).signIn(county.slug(), username, TwoCounties.PASSWORD);
	}

}
