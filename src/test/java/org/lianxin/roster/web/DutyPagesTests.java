package org.lianxin.roster.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.roster.Half;
import org.lianxin.support.Browser;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Where people see who sits when. Today is Sunday, 22 November 2026. */
@PortalTest
class DutyPagesTests {

	private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc mvc;

	@BeforeEach
	void publish() {
		Records.write("delete from duty");
		Sittings.duty(GUANXIAN, 1, 1, TUESDAY, Half.MORNING);
		Sittings.duty(GUANXIAN, 1, null, TUESDAY, Half.MORNING);
		Sittings.duty(GUANXIAN, 2, 3, TUESDAY, Half.AFTERNOON);
		Sittings.duty(GUANXIAN, 1, 2, LocalDate.of(2027, 2, 2), Half.AFTERNOON);
		Sittings.duty(GUANXIAN, 1, 1, LocalDate.of(2026, 11, 3), Half.AFTERNOON);
		Sittings.duty(SISHUI, 1, 1, TUESDAY, Half.MORNING);
	}

	@Test
	void aLiaisonSeesTheMonthOfTheirStudio() {
		Browser liaison = signedIn(GUANXIAN, "liaison1").open("/desk/duties");
		assertThat(liaison.text()).contains("清泉街道党代表工作室 · 2026年11月", "刘建国", "其中空班 1 个").doesNotContain("刘德顺", "孔建国");
		assertThat(liaison.page().select(".roster caption").text()).isEqualTo("清泉街道党代表工作室 2026年11月 驻室接待安排");
		assertThat(liaison.page().select(".roster thead th")).hasSize(7);
		assertThat(liaison.page().select(".duty--unfilled").text()).contains("上午 空班");
		assertThat(liaison.page().select("td.roster__today time").attr("datetime")).isEqualTo("2026-11-22");
		liaison.open(liaison.page().selectFirst("a[rel=next]").attr("href"));
		assertThat(liaison.text()).contains("2026年12月", "这个月没有值班");
		liaison.open("/desk/duties?day=2027-02-10");
		assertThat(liaison.text()).contains("2027年2月", "刘秀英", "暂定");
	}

	@Test
	void daysWithoutDutiesTellWhichAreTheNearestWithSome() {
		Browser liaison = signedIn(GUANXIAN, "liaison1");
		for (String view : List.of("month", "week")) {
			assertThat(nearest(liaison, "?view=" + view + "&day=2026-12-10")).containsExactly(
					"/desk/duties?studio=studio-1&view=" + view + "&day=" + TUESDAY,
					"/desk/duties?studio=studio-1&view=" + view + "&day=2027-02-02");
		}
		assertThat(nearest(liaison, "?studio=studio-2&view=week&day=2026-12-10"))
			.containsExactly("/desk/duties?studio=studio-2&view=week&day=" + TUESDAY);
		assertThat(nearest(liaison, "?studio=studio-2&day=2026-10-10"))
			.containsExactly("/desk/duties?studio=studio-2&view=month&day=" + TUESDAY);
		assertThat(nearest(liaison, "?studio=all&day=2026-11-25")).containsExactly(
				"/desk/duties?studio=all&view=day&day=" + TUESDAY, "/desk/duties?studio=all&view=day&day=2027-02-02");
		assertThat(nearest(signedIn(SISHUI, "liaison2"), "?day=2026-11-25")).containsExactly("/desk/rosters");
		assertThat(nearest(signedIn(SISHUI, "rep3"), "?day=2026-11-25")).isEmpty();
	}

	private static List<String> nearest(Browser reader, String asked) {
		return reader.open("/desk/duties" + asked).page().select(".empty a").eachAttr("href");
	}

	@Test
	void theStudiosPageLeadsToItsMonthSheetAndToWhoeverRunsItToItsFeed() {
		String sheet = "a[href=/desk/duties/sheet?studio=studio-1]";
		String feed = "a[href=/desk/duties/calendar/studio-1]";
		Element own = signedIn(GUANXIAN, "liaison1").open("/desk/studios/studio-1").page();
		assertThat(own.select(sheet)).hasSize(1);
		assertThat(own.select(feed)).hasSize(1);
		Element seen = signedIn(GUANXIAN, "supervisor").open("/desk/studios/studio-1").page();
		assertThat(seen.select(sheet)).hasSize(1);
		assertThat(seen.select(feed)).isEmpty();
	}

	@Test
	void eachFindsWhatIsTheirsUnderTwoEntries() {
		assertThat(tabs("admin", "/desk/duties")).containsExactly("值班日历", "空班", "签到登记", "群众约见", "换班", "请假");
		assertThat(tabs("admin", "/desk/rosters")).containsExactly("值班计划", "排班方案", "值班意愿", "借用", "排班设置");
		assertThat(tabs("liaison1", "/desk/duty-wishes")).containsExactly("值班计划", "排班方案", "值班意愿", "排班设置");
		assertThat(tabs("supervisor", "/desk/duties")).containsExactly("值班日历", "群众约见", "换班");
		assertThat(tabs("supervisor", "/desk/rosters")).containsExactly("值班计划", "排班方案", "排班设置");
		assertThat(tabs("rep1", "/desk/duties")).containsExactly("我的值班", "值班日历", "群众约见", "换班", "请假", "值班意愿");
		for (String page : List.of("/desk/duty-wishes", "/desk/rosters")) {
			Browser liaison = signedIn(GUANXIAN, "liaison1").open(page);
			assertThat(liaison.page().select(".menu [aria-current]").eachText()).containsExactly("排班");
		}
		assertThat(signedIn(GUANXIAN, "rep1").open("/desk/my-duties").page().select(".menu a").eachText())
			.contains("值班")
			.doesNotContain("排班");
	}

	private List<String> tabs(String account, String page) {
		return signedIn(GUANXIAN, account).open(page).page().select(".tabs[aria-label=本栏目] a").eachText();
	}

	@Test
	void holidaysAndMakeUpDaysAreNamed() {
		Sittings.duty(GUANXIAN, 1, 2, LocalDate.of(2026, 10, 10), Half.MORNING);
		Browser liaison = signedIn(GUANXIAN, "liaison1").open("/desk/duties?day=2026-10-08");
		assertThat(liaison.page().select("td.roster__holiday")).hasSizeGreaterThan(2);
		assertThat(liaison.page().select("td.roster__make-up").text()).contains("国庆节", "刘秀英");
	}

	@Test
	void aWeekShowsBothHalvesWithTheirHours() {
		Browser liaison = signedIn(GUANXIAN, "liaison1").open("/desk/duties?view=week&day=2026-11-25");
		assertThat(liaison.page().select(".roster tbody tr")).hasSize(7);
		assertThat(liaison.page().select(".roster tbody tr").get(1).text()).contains("11-24", "09:00–11:30 刘建国", "空班");
		assertThat(liaison.page().selectFirst("a[rel=prev]").attr("href")).contains("studio=studio-1", "view=week",
				"day=2026-11-18");
	}

	@Test
	void anAdministratorSeesADayOfAllStudiosAndChoosesOne() {
		Browser admin = signedIn(GUANXIAN, "admin").open("/desk/duties?day=2026-11-24");
		assertThat(admin.page().select("tbody tr")).hasSize(3);
		assertThat(admin.text()).contains("刘建国", "刘德顺", "空班").doesNotContain("孔建国");
		admin.open("/desk/duties?studio=studio-2&view=month&day=2026-11-01");
		assertThat(admin.text()).contains("崇文街道党代表工作室 · 2026年11月", "刘德顺");
		assertThat(admin.peek("/desk/duties?studio=nowhere").status()).isEqualTo(404);
		assertThat(admin.peek("/desk/duties?studio=studio-1&view=what&day=soon").status()).isEqualTo(200);
		assertThat(signedIn(GUANXIAN, "unit1").peek("/desk/duties").status()).isEqualTo(403);
	}

	@Test
	void aRepresentativeFindsTheirOwnDays() {
		Browser liu = signedIn(GUANXIAN, "rep1").open("/desk/my-duties");
		assertThat(liu.page().select(".sitting")).hasSize(1);
		assertThat(liu.text()).contains("11月24日 星期二 上午 09:00–11:30", "清泉街道党代表工作室", "还有 2 天", "近一年的值班", "11月3日");
		assertThat(liu.page().selectFirst(".sitting a").attr("href")).startsWith("/desk/duties/");
		assertThat(liu.open("/desk/duties").page().select(".duty--mine").text()).contains("刘建国", "本人");
		assertThat(liu.open("/desk/me").text()).contains("接下来的值班", "11月24日 星期二 上午 09:00–11:30");
		assertThat(signedIn(GUANXIAN, "rep2").open("/desk/my-duties").text()).contains("2月2日", "暂定")
			.doesNotContain("11月24日");
		assertThat(signedIn(GUANXIAN, "rep4").open("/desk/my-duties").text()).contains("还没有发布给您的值班");
		assertThat(signedIn(SISHUI, "rep1").open("/desk/my-duties").page().select(".sitting")).hasSize(1);
		assertThat(liu.peek("/desk/my-duties").status()).isEqualTo(200);
		assertThat(signedIn(GUANXIAN, "liaison1").peek("/desk/my-duties").status()).isEqualTo(403);
	}

	@Test
	void aPageAsksTheDatabaseAFewTimesOnly() {
		for (int n = 1; n < 13; n++) {
			Sittings.duty(GUANXIAN, 1, 1, LocalDate.of(2026, 11, n), Half.MORNING);
		}
		for (String path : List.of("/desk/duties?studio=all", "/desk/duties?studio=studio-1",
				"/desk/duties?studio=studio-1&view=week", "/desk/duty-plans", "/desk/roster-settings")) {
			statements(GUANXIAN.administrator(), path);
			assertThat(statements(GUANXIAN.administrator(), path)).as(path).hasSizeLessThanOrEqualTo(8);
		}
		assertThat(statements(GUANXIAN.representative(1), "/desk/my-duties")).hasSizeLessThanOrEqualTo(3);
		assertThat(statements(GUANXIAN.liaison(1), "/desk/duties")).hasSizeLessThanOrEqualTo(3);
	}

	private List<String> statements(Person person, String path) {
		List<Exception> failures = new ArrayList<>();
		List<String> statements = Statements.of(() -> {
			try {
				this.mvc.perform(get(path).with(user(person.signedIn()))).andExpect(status().isOk());
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
