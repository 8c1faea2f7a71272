package org.lianxin.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

/** Reads days as people and addresses write them. */
public final class Days {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2999;

	/** Four digits of a year: more than that no table and no spreadsheet holds. */
	private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4)
		.appendPattern("-M-d")
		.toFormatter()
		.withResolverStyle(ResolverStyle.STRICT);

	private Days() {
	}

	/**
	 * Returns the day that was written, such as 2026-11-22 or 2026/11/22.
	 * @throws DateTimeException if it is none of these centuries
	 */
	public static LocalDate read(String written) {
		LocalDate day = LocalDate.parse(written.strip().replace('/', '-'), FORM);
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new DateTimeException(written);
		}
		return day;
	}

}
