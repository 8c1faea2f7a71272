package org.lianxin.journey;

import java.time.LocalDate;

import org.lianxin.roster.Half;
import org.lianxin.support.Sittings;
import org.lianxin.support.TwoCounties;

/** The pages on which days are planned, looked at one after the other. */
final class PlannedDays {

	private PlannedDays() {
	}

	static void lookAtTheCalendar(Inspector inspector, TwoCounties.Place county) {
		try (Visitor administrator = inspector.signedIn(county.administrator())) {
			inspector.check(administrator, "/desk/calendar", "/desk/calendar?year=2027", "/desk/calendar/days/new",
					"/desk/markets", "/desk/markets/new");
			administrator.open("/desk/calendar/days/new").type("date", "2026-12-03").type("name", "县庆").press("添加");
			inspector.check(administrator, "/desk/calendar/days/2026-12-03/removal");
			administrator.press("撤销这一天");
			administrator.open("/desk/markets/new").type("name", "柳林大集").press("先看看是哪几天");
			inspector.check(administrator);
			administrator.choose("rule.lunarDigits", "3").press("先看看是哪几天");
			inspector.check(administrator);
			administrator.press("添加");
			inspector.check(administrator);
			administrator.follow("柳林大集");
			String market = administrator.path();
			inspector.check(administrator, market, market + "/revision", market + "/closure");
		}
	}

	static void lookAtDuties(Inspector inspector, TwoCounties.Place county) {
		LocalDate tuesday = LocalDate.of(2026, 11, 24);
		Sittings.duty(county, 1, 1, tuesday, Half.MORNING);
		Sittings.duty(county, 1, null, tuesday, Half.AFTERNOON);
		Sittings.duty(county, 1, 1, LocalDate.of(2026, 10, 10), Half.MORNING);
		Sittings.duty(county, 1, 1, LocalDate.of(2027, 2, 2), Half.MORNING);
		lookAtPlans(inspector, county);
		String address = "/desk/duties/calendar/studio-1";
		try (Visitor liaison = inspector.signedIn(county.liaison(1)); Visitor guest = inspector.phone()) {
			inspector.check(liaison, "/desk/duties", "/desk/duties?view=week&day=2026-11-24",
					"/desk/duties?studio=all&day=2026-11-24", "/desk/duties?day=2026-10-01",
					"/desk/duties?day=2027-02-01", "/desk/duties?day=2026-08-01",
					"/desk/duties/sheet?studio=studio-1&month=2026-11", "/desk/duty-plans", "/desk/roster-settings",
					address);
			liaison.press("生成订阅地址");
			inspector.check(liaison);
			inspector.check(liaison, address + "/replacement");
			inspector.check(guest, "/c/guanxian", "/c/guanxian/studios/studio-1",
					"/c/guanxian/studios/studio-1/duties");
		}
		try (Visitor representative = inspector.signedIn(county.representative(1))) {
			inspector.check(representative, "/desk/my-duties", "/desk/me", "/desk/duties", "/desk/my-duties/calendar");
			representative.press("生成订阅地址");
			inspector.check(representative);
			inspector.check(representative, "/desk/my-duties/calendar/replacement");
		}
	}

	private static void lookAtPlans(Inspector inspector, TwoCounties.Place county) {
		try (Visitor administrator = inspector.signedIn(county.administrator())) {
			inspector.check(administrator, "/desk/duty-plans", "/desk/duty-plans/new", "/desk/roster-settings",
					"/desk/roster-settings/revision", "/desk/roster-settings/reset", "/desk/duties?day=2026-11-24");
			administrator.open("/desk/roster-settings/revision").type("mostPerMonth", "").press("保存");
			inspector.check(administrator);
			administrator.open("/desk/duty-plans/new").type("name", "周一接待").press("新增");
			String plan = administrator.path();
			inspector.check(administrator, plan, plan + "/revision", plan + "/closure", plan + "/studios",
					plan + "/rules/new");
			administrator.choose("rule.weekdays", "1").press("先看看是哪几天");
			inspector.check(administrator);
			administrator.press("添加");
			administrator.open(plan + "/studios").press("全选这 2 个");
			inspector.check(administrator);
			administrator.press("保存");
			inspector.check(administrator);
			String rule = administrator.open(plan)
				.page()
				.locator("main a[href*='/rules/'][href$=revision]")
				.getAttribute("href");
			inspector.check(administrator, rule, rule.replace("revision", "removal"), "/desk/duty-plans");
		}
	}

}
