package org.lianxin.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.lianxin.calendar.DayRule;
import org.lianxin.roster.AddDutyPlan;
import org.lianxin.roster.DraftSettings;
import org.lianxin.roster.DutyPlans;
import org.lianxin.roster.Half;
import org.lianxin.roster.Holidays;
import org.lianxin.roster.LineFacts;
import org.lianxin.roster.RosterDrafts;
import org.lianxin.roster.RosterFilter;
import org.lianxin.roster.RosterReview;
import org.lianxin.roster.RosterSettings;

import org.springframework.context.ApplicationContext;

import static org.lianxin.support.TwoCounties.GUANXIAN;

/** A draft roster with filled and unfilled duties. */
final class DrawnRosters {

	private DrawnRosters() {
	}

	/** Draws it and returns the addresses of all its pages. */
	static String[] pages(ApplicationContext portal) {
		DutyPlans plans = portal.getBean(DutyPlans.class);
		UUID plan = plans.add(new AddDutyPlan("值班" + UUID.randomUUID().toString().substring(0, 8), Holidays.SKIPPED));
		plans.addLine(plan, new LineFacts(DayRule.of(DayRule.Kind.WEEKLY, List.of(4)), Half.MORNING, LocalTime.of(9, 0),
				LocalTime.of(11, 30), 2, false, null, LocalDate.of(2026, 1, 1), null));
		plans.keepIn(plan, Set.of(GUANXIAN.studio(1)));
		RosterDrafts drafts = portal.getBean(RosterDrafts.class);
		UUID id = drafts.drawAndWait(DraftSettings.of(LocalDate.of(2048, 4, 1), LocalDate.of(2048, 4, 30),
				GUANXIAN.studio(1), RosterSettings.DEFAULT), Duration.ofSeconds(2));
		UUID duty = portal.getBean(RosterReview.class)
			.list(drafts.roster(id), new RosterFilter(null, null, null, null))
			.rows()
			.get(0)
			.id();
		plans.retire(plan);
		String roster = "/desk/rosters/" + id;
		return new String[] { "/desk/rosters", "/desk/rosters/new", roster, roster + "/duties",
				roster + "/duties?show=UNFILLED", roster + "/duties?show=GONE", roster + "/duties/" + duty,
				roster + "/loads", roster + "/unfilled", roster + "/publication", roster + "/disposal" };
	}

}
