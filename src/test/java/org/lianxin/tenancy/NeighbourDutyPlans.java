package org.lianxin.tenancy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.calendar.DayRule;
import org.lianxin.roster.AddDutyPlan;
import org.lianxin.roster.DutyPlans;
import org.lianxin.roster.Half;
import org.lianxin.roster.Holidays;
import org.lianxin.roster.LineFacts;

import org.springframework.context.ApplicationContext;

import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.SISHUI;

/** A duty plan that only the next county has. */
final class NeighbourDutyPlans {

	private NeighbourDutyPlans() {
	}

	/** Adds it to the next county, and says what nobody and what we have instead. */
	static void meet(ApplicationContext portal, String mark, Map<String, List<String>> theirs,
			Map<String, List<String>> unknown, Map<String, List<String>> ours) {
		String nobody = new UUID(0, 0).toString();
		theirs.putAll(as(SISHUI.administrator(), () -> plan(portal, mark)));
		unknown.putAll(named(nobody, nobody, "nowhere"));
		ours.putAll(named(nobody, nobody, "studio-1"));
	}

	/** Adds it to the present county; returns what stands for it in addresses. */
	private static Map<String, List<String>> plan(ApplicationContext portal, String mark) {
		DutyPlans plans = portal.getBean(DutyPlans.class);
		UUID plan = plans.add(new AddDutyPlan(mark + "计划", Holidays.SKIPPED));
		UUID line = plans.addLine(plan, new LineFacts(DayRule.of(DayRule.Kind.WEEKLY, List.of(1)), Half.MORNING,
				LocalTime.of(9, 0), LocalTime.of(11, 30), 1, false, null, LocalDate.of(2026, 12, 1), null));
		return named(plan.toString(), line.toString(), "quanlin");
	}

	/** Returns what stands for a plan, a rule and a studio in addresses. */
	private static Map<String, List<String>> named(String plan, String line, String studio) {
		return Map.of("/desk/duty-plans/{id}", List.of(plan), "/desk/duty-plans/{id}/rules/{line}", List.of(line),
				"/desk/duties/calendar/{slug}", List.of(studio), "/calendar/{secret}",
				List.of("sishui-" + "a".repeat(26)));
	}

}
