package org.lianxin.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.WorkingDays;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which seats the plans of the studios that receive ask for. */
@Component
@Transactional(readOnly = true)
class Demand {

	private final DutyPlans plans;

	private final StudioService studios;

	private final StatutoryCalendar calendar;

	Demand(DutyPlans plans, StudioService studios, StatutoryCalendar calendar) {
		this.plans = plans;
		this.studios = studios;
		this.calendar = calendar;
	}

	/**
	 * Lists the seats by studio, day and half.
	 * @param last the last day that is among them
	 * @param studioId the only studio that is asked for, null for all that receive
	 */
	List<NeededSeat> of(LocalDate first, LocalDate last, @Nullable UUID studioId) {
		return of(this.plans.all().stream().filter(DutyPlanView::active).toList(), first, last, studioId);
	}

	/**
	 * Lists the seats that these plans ask for, as
	 * {@link #of(LocalDate, LocalDate, UUID)} does.
	 */
	List<NeededSeat> of(List<DutyPlanView> plans, LocalDate first, LocalDate last, @Nullable UUID studioId) {
		WorkingDays days = this.calendar.workingDays();
		return this.studios.receiving()
			.stream()
			.map(StudioView::id)
			.filter((id) -> studioId == null || studioId.equals(id))
			.sorted()
			.flatMap((id) -> of(id, keptBy(plans, id), first, last, days).stream())
			.toList();
	}

	private static List<DutyPlanView> keptBy(List<DutyPlanView> plans, UUID studioId) {
		return plans.stream().filter((plan) -> plan.studioIds().contains(studioId)).toList();
	}

	private static List<NeededSeat> of(UUID studioId, List<DutyPlanView> plans, LocalDate first, LocalDate last,
			WorkingDays days) {
		List<NeededSeat> seats = new ArrayList<>();
		first.datesUntil(last.plusDays(1)).forEach((day) -> {
			Map<Half, Integer> taken = new EnumMap<>(Half.class);
			lines(plans, day, days).forEach((line) -> seats(studioId, day, line, taken, seats));
		});
		seats.sort(
				Comparator.comparing(NeededSeat::day).thenComparing(NeededSeat::half).thenComparing(NeededSeat::seat));
		return seats;
	}

	private static List<LineFacts> lines(List<DutyPlanView> plans, LocalDate day, WorkingDays days) {
		boolean holiday = days.isHoliday(day);
		return plans.stream()
			.filter((plan) -> !holiday || plan.holidays() == Holidays.KEPT)
			.flatMap((plan) -> plan.lines().stream())
			.map(PlanLineView::facts)
			.filter((line) -> line.asksOn(day))
			.toList();
	}

	/**
	 * The first seat of a line is the leading cadre's; the trade is asked of the second
	 * where there is one, so that one person need not be both.
	 */
	private static void seats(UUID studioId, LocalDate day, LineFacts line, Map<Half, Integer> taken,
			List<NeededSeat> seats) {
		int before = taken.getOrDefault(line.half(), 0);
		int ofTrade = (line.leadingCadre() && line.people() > 1) ? 2 : 1;
		for (int nth = 1; nth <= line.people(); nth++) {
			seats.add(new NeededSeat(studioId, day, line.half(), before + nth, line.starts(), line.ends(),
					line.leadingCadre() && nth == 1, (nth == ofTrade) ? line.profession() : null));
		}
		taken.put(line.half(), before + line.people());
	}

}
