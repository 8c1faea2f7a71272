package org.lianxin.roster.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/** Reads days and months from addresses; what is none is as good as not given. */
final class Days {

	/** Rosters are neither older nor planned further. */
	private static final int YEARS = 50;

	private Days() {
	}

	/** Returns the day that was typed, or the other where it is none of these decades. */
	static LocalDate read(@Nullable String typed, LocalDate otherwise) {
		try {
			LocalDate day = LocalDate.parse((typed != null) ? typed.strip() : "");
			return isNear(day, otherwise) ? day : otherwise;
		}
		catch (DateTimeException ex) {
			return otherwise;
		}
	}

	/** Tells whether a day, if any, is one for which there may be a roster. */
	static boolean isNear(@Nullable LocalDate day, LocalDate today) {
		return day == null || Math.abs(day.getYear() - today.getYear()) <= YEARS;
	}

	/** Returns the month that was typed, or that of the day where it is none. */
	static YearMonth readMonth(@Nullable String typed, LocalDate otherwise) {
		return YearMonth.from(read((typed != null) ? typed.strip() + "-01" : null, otherwise));
	}

}
