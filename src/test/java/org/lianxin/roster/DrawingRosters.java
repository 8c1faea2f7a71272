package org.lianxin.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.lianxin.calendar.DayRule;
import org.lianxin.roster.RosterFilter.Show;
import org.lianxin.shared.RuleViolation;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Draws rosters from plans of one test each; all plans are laid aside after it. */
abstract class DrawingRosters {

	private static final DayRule THURSDAYS = DayRule.of(DayRule.Kind.WEEKLY, List.of(4));

	@Autowired
	DutyPlans plans;

	@Autowired
	RosterDrafts drafts;

	@Autowired
	RosterReview review;

	@Autowired
	RosterSolving solving;

	@Autowired
	DutyBook book;

	@AfterEach
	void layAllPlansAside() {
		as(ADMINISTRATOR, () -> this.plans.all().forEach((plan) -> this.plans.retire(plan.id())));
		as(SISHUI.administrator(), () -> this.plans.all().forEach((plan) -> this.plans.retire(plan.id())));
	}

	UUID thursdays(TwoCounties.Place county, int studio) {
		return as(county.administrator(), () -> {
			UUID id = this.plans
				.add(new AddDutyPlan("排班" + UUID.randomUUID().toString().substring(0, 8), Holidays.SKIPPED));
			this.plans.addLine(id, new LineFacts(THURSDAYS, Half.MORNING, LocalTime.of(9, 0), LocalTime.of(11, 30), 1,
					false, null, LocalDate.of(2026, 1, 1), null));
			this.plans.keepIn(id, Set.of(county.studio(studio)));
			return id;
		});
	}

	static DraftSettings april(int year) {
		return DraftSettings.of(LocalDate.of(year, 4, 1), LocalDate.of(year, 4, 30), GUANXIAN.studio(1),
				RosterSettings.DEFAULT);
	}

	static DraftSettings with(DraftSettings settings, int mostPerMonth) {
		return new DraftSettings(settings.firstDay(), settings.lastDay(), settings.studioId(), mostPerMonth,
				settings.perQuarter(), settings.spreadDays(), settings.lending(), settings.quota(), settings.evenLoad(),
				settings.stability(), settings.spread(), settings.weekdays(), settings.nearHome(), settings.seniority(),
				settings.officesApart());
	}

	UUID drawn(DraftSettings settings) {
		UUID roster = as(ADMINISTRATOR, () -> this.drafts.draw(settings));
		settle();
		return roster;
	}

	void settle() {
		try {
			this.solving.settled().get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void publish(UUID roster) {
		RosterView view = view(roster);
		int gone = as(ADMINISTRATOR, () -> this.review.comparison(view)).gone();
		as(ADMINISTRATOR, () -> this.drafts.publish(new PublishRoster(roster, view.version(), gone)));
	}

	void move(UUID roster, UUID duty, @Nullable UUID to) {
		as(ADMINISTRATOR, () -> this.review.move(new MoveDuty(roster, view(roster).version(), duty, to)));
	}

	RosterView view(UUID roster) {
		return as(ADMINISTRATOR, () -> this.drafts.roster(roster));
	}

	List<RosterDutyRow> rows(UUID roster, @Nullable Show show) {
		return as(ADMINISTRATOR, () -> this.review.list(view(roster), new RosterFilter(null, show, null, null))).rows();
	}

	void discard(UUID roster) {
		as(ADMINISTRATOR, () -> this.drafts.discard(roster, view(roster).version()));
	}

	List<DutyView> duties(int year) {
		return as(ADMINISTRATOR,
				() -> this.book.ofStudio(GUANXIAN.studio(1), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
	}

	static Consumer<RuleViolation> hasKey(String key) {
		return (refusal) -> assertThat(refusal.key()).isEqualTo(key);
	}

}
