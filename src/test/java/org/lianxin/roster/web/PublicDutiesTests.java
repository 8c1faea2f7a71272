package org.lianxin.roster.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianxin.roster.Half;
import org.lianxin.support.Browser;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What residents are told of the roster. Today is Sunday, 22 November 2026; by the fixed
 * weekdays rep1 receives on Mondays, rep2 on Tuesdays, rep3 on Wednesdays.
 */
@PortalTest
class PublicDutiesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

	private static final String SHEET = "/c/guanxian/studios/studio-1/duties";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc mvc;

	@AfterEach
	void forget() {
		Records.write("delete from duty; delete from standing where reason = '试试'");
	}

	@Test
	void aBoardTellsTheNextTwoDaysOfTheRoster() {
		Sittings.duty(GUANXIAN, 1, 2, TODAY, Half.AFTERNOON);
		Sittings.duty(GUANXIAN, 1, 1, THURSDAY, Half.MORNING);
		Sittings.duty(GUANXIAN, 1, null, THURSDAY, Half.MORNING);
		Sittings.duty(GUANXIAN, 1, 1, THURSDAY.plusDays(7), Half.MORNING);
		Sittings.duty(SISHUI, 1, 1, TODAY, Half.MORNING);
		Browser guest = new Browser(this.port).open("/c/guanxian/studios/studio-1");
		assertThat(guest.page().select(".days > div").eachText()).containsExactly("今天 11月22日 星期日 刘秀英 农业 14:30-17:00",
				"11月26日 星期四 刘建国 农业 9:00-11:30");
		assertThat(guest.page().select("#rep-rep1").text()).contains("下次接待 11月26日 星期四 9:00-11:30")
			.doesNotContain("每周一");
		assertThat(guest.text()).doesNotContain("空班", "孔");
	}

	@Test
	void aStudioWithoutARosterKeepsItsFixedDays() {
		Sittings.duty(GUANXIAN, 2, 3, THURSDAY, Half.MORNING);
		assertThat(new Browser(this.port).open("/c/guanxian/studios/studio-1").page().select("#rep-rep1").text())
			.contains("每周一 9:00-11:30");
		assertThat(new Browser(this.port).open("/c/guanxian/representatives/rep1/poster").text()).contains("每周一");
		assertThat(new Browser(this.port).open("/c/guanxian/representatives/rep3/poster").text()).doesNotContain("每周三");
	}

	@Test
	void theFrontPageTellsTodayAndTheNextDay() {
		Sittings.duty(GUANXIAN, 1, 2, TODAY, Half.AFTERNOON);
		Sittings.duty(GUANXIAN, 1, 1, THURSDAY, Half.MORNING);
		Sittings.duty(GUANXIAN, 2, 4, THURSDAY, Half.MORNING);
		Sittings.duty(SISHUI, 1, 1, TODAY.plusDays(1), Half.MORNING);
		Browser guest = new Browser(this.port).open("/c/guanxian");
		assertThat(guest.page().select("main > section .lines").get(0).text()).isEqualTo("清泉街道党代表工作室 刘秀英农业14:30-17:00");
		assertThat(guest.page().select("main > section details").text())
			.isEqualTo("下一个接待日 11月26日 星期四 2 个工作室 清泉街道党代表工作室 刘建国农业9:00-11:30 崇文街道党代表工作室 刘春梅农业9:00-11:30");
		assertThat(guest.text()).doesNotContain("孔");
	}

	@Test
	void theMonthSheetTellsWhatABoardMay() {
		Sittings.duty(GUANXIAN, 1, 2, TODAY.minusDays(3), Half.AFTERNOON);
		Sittings.duty(GUANXIAN, 1, 1, THURSDAY, Half.MORNING);
		Sittings.duty(GUANXIAN, 1, null, THURSDAY, Half.MORNING);
		Sittings.duty(GUANXIAN, 2, 3, THURSDAY, Half.MORNING);
		Sittings.duty(SISHUI, 1, 1, THURSDAY, Half.MORNING);
		Sittings.duty(GUANXIAN, 1, 2, TODAY.plusDays(59), Half.MORNING);
		Sittings.duty(GUANXIAN, 1, 1, TODAY.plusDays(60), Half.MORNING);
		Browser guest = new Browser(this.port).open("/c/guanxian/studios/studio-1");
		guest.open(guest.page().selectFirst("a[href$=/duties]").attr("href"));
		assertThat(guest.page().select("h1").text()).isEqualTo("2026年11月 驻室接待值班表");
		assertThat(guest.text()).contains("刘建国").doesNotContain("刘秀英", "刘德顺", "空班", "孔");
		assertThat(guest.page().select("a[rel=prev]")).isEmpty();
		guest.open(SHEET + "?month=2027-01");
		assertThat(guest.text()).contains("刘秀英", "安排到 2027年1月20日").doesNotContain("刘建国");
		assertThat(guest.page().select("a[rel=next]")).isEmpty();
		for (String none : List.of("2026-10", "2027-02", "gestern")) {
			assertThat(guest.open(SHEET + "?month=" + none).page().select("h1").text()).startsWith("2026年11月");
		}
		assertThat(new Browser(this.port).open("/c/sishui/studios/studio-1/duties").text()).contains("孔建国")
			.doesNotContain("刘");
	}

	@Test
	void aStudioThatDoesNotReceiveHasNoMonthSheet() {
		Sittings.duty(GUANXIAN, 1, 1, THURSDAY, Half.MORNING);
		Records.write("update studio set state = 'SUSPENDED' where county_id = 371525 and slug = 'studio-1'");
		try {
			assertThat(new Browser(this.port).peek(SHEET).status()).isEqualTo(404);
		}
		finally {
			Records.write("update studio set state = 'OPEN' where county_id = 371525 and slug = 'studio-1'");
		}
	}

	@Test
	void whoeverDoesNotServeIsNotNamed() {
		Sittings.duty(GUANXIAN, 1, 1, THURSDAY, Half.MORNING);
		Records
			.write("""
					insert into standing (county_id, id, version, representative_id, state, "from", reason, by_name, recorded_at)
					values (371525, '%s', 0, '%s', 'SUSPENDED', '2026-11-20', '试试', '管理员', '2026-11-20 09:00+08')"""
				.formatted(UUID.randomUUID(), GUANXIAN.representativeId(1)));
		assertThat(new Browser(this.port).open("/c/guanxian/studios/studio-1").text()).doesNotContain("刘建国");
		assertThat(new Browser(this.port).open("/c/guanxian").text()).doesNotContain("刘建国");
		assertThat(new Browser(this.port).open(SHEET).text()).doesNotContain("刘建国");
	}

	@Test
	void aCountyThatOpensNoNamesOrTimesTellsNobody() {
		Sittings.duty(GUANXIAN, 1, 1, TODAY, Half.MORNING);
		Records
			.write("update checklist_item set publishes = null where county_id = 371525 and publishes = 'DUTY_TIMES'");
		try {
			assertThat(new Browser(this.port).open("/c/guanxian/studios/studio-1").page().select(".days")).isEmpty();
			assertThat(new Browser(this.port).open("/c/guanxian/studios/studio-1").text()).doesNotContain("下次接待");
			assertThat(new Browser(this.port).open("/c/guanxian").text()).doesNotContain("刘建国");
			assertThat(new Browser(this.port).peek(SHEET).status()).isEqualTo(404);
		}
		finally {
			Records.write("update checklist_item i set publishes = d.publishes from default_checklist_item d "
					+ "where i.county_id = 371525 and d.half = i.half and d.position = i.position");
		}
	}

	@Test
	void theOwnPageOfARepresentativeNamesNoFixedDayBesideARoster() {
		assertThat(new Browser(this.port).signIn(GUANXIAN.representative(1)).open("/desk/me").text()).contains("固定接待");
		Sittings.duty(GUANXIAN, 1, 1, THURSDAY, Half.MORNING);
		assertThat(new Browser(this.port).signIn(GUANXIAN.representative(1)).open("/desk/me").text())
			.contains("接下来的值班", "11月26日 星期四", "放进日历")
			.doesNotContain("固定接待", "目前没有固定的接待日");
	}

	@Test
	void aRosterCostsABoardOneStatementAndTheFrontPageTwo() {
		int board = statements("/c/guanxian/studios/studio-1");
		int front = statements("/c/guanxian");
		int sheet = statements(SHEET);
		for (int day = 0; day < 30; day++) {
			Sittings.duty(GUANXIAN, 1, 1, TODAY.plusDays(day), Half.MORNING);
			Sittings.duty(GUANXIAN, 2, 3, TODAY.plusDays(day), Half.MORNING);
		}
		assertThat(statements("/c/guanxian/studios/studio-1")).isEqualTo(board);
		assertThat(statements("/c/guanxian")).isLessThanOrEqualTo(front);
		assertThat(statements(SHEET)).isLessThanOrEqualTo(sheet);
		assertThat(sheet).isLessThanOrEqualTo(10);
		assertThat(board).isLessThanOrEqualTo(12);
		assertThat(front).isLessThanOrEqualTo(12);
	}

	private int statements(String path) {
		List<Exception> failures = new ArrayList<>();
		List<String> statements = Statements.of(() -> {
			try {
				this.mvc.perform(get(path)).andExpect(status().isOk());
			}
			catch (Exception ex) {
				failures.add(ex);
			}
		});
		assertThat(failures).isEmpty();
		return statements.size();
	}

}
