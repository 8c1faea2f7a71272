package org.lianxin.studio;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The time that an assessment speaks of: a quarter of a year, or a whole year; written
 * 2026-Q4 or 2026.
 *
 * @param quarter from 1 to 4, or null for the year
 */
public record Period(int year, @Nullable Integer quarter) {

	private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})(?:-Q([1-4]))?");

	private static final int QUARTERS_BACK = 6;

	private static final int MONTHS = 3;

	/** Returns the quarter that a day lies in. */
	public static Period quarterOf(LocalDate day) {
		return new Period(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
	}

	/** Reads a period, empty where it is none. */
	public static Optional<Period> parse(@Nullable String written) {
		Matcher matcher = WRITTEN.matcher((written != null) ? written : "");
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String quarter = matcher.group(2);
		return Optional
			.of(new Period(Integer.parseInt(matcher.group(1)), (quarter != null) ? Integer.valueOf(quarter) : null));
	}

	/**
	 * Reads a period from an address.
	 * @throws IllegalArgumentException if it is none
	 */
	public static Period valueOf(String written) {
		return parse(written).orElseThrow(() -> new IllegalArgumentException(written));
	}

	/** Returns the periods that one may want to see today: this year's and the last. */
	public static List<Period> recent(LocalDate today) {
		List<Period> periods = new ArrayList<>();
		for (int back = 0; back < QUARTERS_BACK; back++) {
			periods.add(quarterOf(today.minusMonths((long) back * MONTHS)));
		}
		periods.add(new Period(today.getYear(), null));
		periods.add(new Period(today.getYear() - 1, null));
		return periods;
	}

	/** Tells whether it has begun by that day. */
	public boolean hasBegun(LocalDate today) {
		int month = (this.quarter != null) ? (this.quarter - 1) * MONTHS + 1 : 1;
		return !LocalDate.of(this.year, month, 1).isAfter(today);
	}

	/**
	 * Returns the message key of its name; the year and the quarter are its arguments.
	 */
	public String key() {
		return (this.quarter != null) ? "studio.period.quarter" : "studio.period.year";
	}

	@Override
	public String toString() {
		return (this.quarter != null) ? this.year + "-Q" + this.quarter : Integer.toString(this.year);
	}

}
