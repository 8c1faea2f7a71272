package org.lianxin.roster.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyFilter;

import org.springframework.validation.Errors;

/**
 * Which duties go into a file: those of the page with that address, or of a time of its
 * own.
 *
 * @param studio its name in addresses
 * @param from the first day, until the last, instead of view and day
 */
record DutyExportForm(@Nullable String studio, @Nullable String view, @Nullable LocalDate day, @Nullable LocalDate from,
		@Nullable LocalDate until) {

	/** Refuses what the page would pass over: a file tells nobody which days it holds. */
	void check(LocalDate today, Errors errors) {
		if (this.view != null && !this.view.isBlank()
				&& Arrays.stream(DutySpan.values()).noneMatch((span) -> span.token().equals(this.view))) {
			errors.rejectValue("view", "typeMismatch");
		}
		refuse(!Days.isNear(this.day, today), "day", errors);
		refuse(!Days.isNear(this.from, today), "from", errors);
		refuse(!Days.isNear(this.until, today), "until", errors);
		refuse((this.from == null) != (this.until == null), "from", errors);
		refuse(this.from != null && this.until != null && this.until.isBefore(this.from), "until", errors);
	}

	private static void refuse(boolean wrong, String field, Errors errors) {
		if (wrong) {
			errors.rejectValue(field, "typeMismatch");
		}
	}

	/** Returns the days asked for; where all studios are, one. */
	DutyFilter toFilter(@Nullable UUID studioId, LocalDate today) {
		if (this.from != null && this.until != null) {
			return new DutyFilter(studioId, this.from, this.until.plusDays(1));
		}
		LocalDate shown = (this.day != null) ? this.day : today;
		DutySpan span = (studioId != null) ? DutySpan.of(this.view) : DutySpan.DAY;
		return new DutyFilter(studioId, span.begin(shown), span.end(shown));
	}

	/** Returns what narrows the list, for the audit trail. */
	static Map<String, @Nullable Object> told(DutyFilter filter) {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("studio", filter.studioId());
		told.put("from", filter.from());
		told.put("until", filter.until().minusDays(1));
		return told;
	}

}
