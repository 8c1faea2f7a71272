package org.lianxin.roster.web;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** For which days a draft roster is drawn. */
enum DraftPeriod {

	/** What is left of the present quarter. */
	THIS_QUARTER,
	/** The quarter that comes. */
	NEXT_QUARTER,
	/** Days of one's own choice. */
	FREE;

	private static final int MONTHS = 3;

	String key() {
		return "roster.draft.period." + name();
	}

	/** Returns the first day of a quarter, seen from its first day or one within. */
	LocalDate first(LocalDate today) {
		LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
		return (this == NEXT_QUARTER) ? quarter.plusMonths(MONTHS) : quarter;
	}

	/** Returns the last day of the quarter. */
	LocalDate last(LocalDate today) {
		return first(today).plusMonths(MONTHS).minusDays(1);
	}

}
