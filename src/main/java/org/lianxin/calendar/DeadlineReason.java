package org.lianxin.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;

/**
 * One sentence in the account of a deadline, as a message key and what goes into it.
 *
 * @param key key in the bundle {@code messages/calendar}
 * @param arguments dates, names and numbers in the order of the message's places
 */
public record DeadlineReason(String key, List<Object> arguments) {

	/** Keeps a copy of the arguments. */
	public DeadlineReason {
		arguments = List.copyOf(arguments);
	}

	static DeadlineReason counted(Deadline deadline) {
		if (deadline.counted().isEmpty()) {
			return of("calendar.deadline.sameday", deadline.from());
		}
		return of("calendar.deadline.counted", deadline.from(), deadline.counted().get(0), deadline.workingDays(),
				deadline.due());
	}

	static DeadlineReason holiday(List<StatutoryDay> run, Locale locale) {
		String name = run.get(0).name(locale);
		LocalDate first = run.get(0).date();
		if (run.size() == 1) {
			return of("calendar.deadline.holiday", name, first);
		}
		return of("calendar.deadline.holidays", name, first, run.get(run.size() - 1).date(), run.size());
	}

	static DeadlineReason weekend(int days) {
		return of("calendar.deadline.weekend", days);
	}

	static DeadlineReason makeUp(StatutoryDay day, Locale locale) {
		return of("calendar.deadline.makeup", day.date(), day.name(locale));
	}

	/** A year goes in as text: as a number the message would read 2,027. */
	static DeadlineReason provisional(Year year) {
		return of("calendar.deadline.provisional", year.toString());
	}

	private static DeadlineReason of(String key, Object... arguments) {
		return new DeadlineReason(key, List.of(arguments));
	}

}
