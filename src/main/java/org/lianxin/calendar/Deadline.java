package org.lianxin.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A due date with the account of every day on the way to it. Each day after {@code from},
 * up to and including {@code due}, is either counted, a holiday or a plain weekend day.
 *
 * @param from the day on which the clock was started, itself not counted
 * @param due the last day in time, the same as {@code from} where nothing is counted
 * @param counted the working days
 * @param holidays the days skipped because the State Council's notice gives them off
 * @param weekendDays how many other Saturdays and Sundays were skipped
 * @param makeUpDays the Saturdays and Sundays among the counted days
 * @param provisionalYears the years on the way whose notice is not yet published, so that
 * Monday to Friday were assumed
 */
public record Deadline(LocalDate from, LocalDate due, List<LocalDate> counted, List<StatutoryDay> holidays,
		int weekendDays, List<StatutoryDay> makeUpDays, List<Year> provisionalYears) {

	/** Keeps copies, so that the account can't be changed. */
	public Deadline {
		counted = List.copyOf(counted);
		holidays = List.copyOf(holidays);
		makeUpDays = List.copyOf(makeUpDays);
		provisionalYears = List.copyOf(provisionalYears);
	}

	/** Tells how many working days were given. */
	public int workingDays() {
		return this.counted.size();
	}

	/** Tells whether the date may still move, when a year on the way is published. */
	public boolean isProvisional() {
		return !this.provisionalYears.isEmpty();
	}

	/**
	 * Explains the date, a sentence per reason in the order of the account, ending with
	 * what makes it provisional.
	 * @param locale the reader's, for the names of the festivals
	 */
	public List<DeadlineReason> reasons(Locale locale) {
		List<DeadlineReason> reasons = new ArrayList<>();
		reasons.add(DeadlineReason.counted(this));
		holidayRuns().forEach((run) -> reasons.add(DeadlineReason.holiday(run, locale)));
		if (this.weekendDays > 0) {
			reasons.add(DeadlineReason.weekend(this.weekendDays));
		}
		this.makeUpDays.forEach((day) -> reasons.add(DeadlineReason.makeUp(day, locale)));
		this.provisionalYears.forEach((year) -> reasons.add(DeadlineReason.provisional(year)));
		return List.copyOf(reasons);
	}

	/** Splits the holidays where a day is missing or another festival begins. */
	private List<List<StatutoryDay>> holidayRuns() {
		List<List<StatutoryDay>> runs = new ArrayList<>();
		StatutoryDay previous = null;
		for (StatutoryDay day : this.holidays) {
			if (previous == null || !day.continues(previous)) {
				runs.add(new ArrayList<>());
			}
			runs.get(runs.size() - 1).add(day);
			previous = day;
		}
		return runs;
	}

}
