package org.lianxin.representative.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Level;
import org.lianxin.representative.TermFacts;
import org.lianxin.representative.TermView;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A term of a party congress, as typed.
 *
 * @param version the version that the writer saw; null for a new one
 * @param lastDay its last day, or null while nobody knows
 */
record TermForm(@Nullable Integer version, @NotNull(message = "{representative.level.missing}") @Nullable Level level,
		@NotNull(message = "{representative.term.number.missing}") @Min(value = 1,
				message = "{representative.term.number.wrong}") @Max(value = 99,
						message = "{representative.term.number.wrong}") @Nullable Integer number,
		@NotNull(message = "{representative.day.missing}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("representative.term.taken", "number",
			"representative.term.backwards", "lastDay");

	static TermForm empty() {
		return new TermForm(null, Level.COUNTY, null, null, null);
	}

	static TermForm of(TermView term) {
		LocalDate lastDay = (term.endsOn() != null) ? term.endsOn().minusDays(1) : null;
		return new TermForm(term.version(), term.level(), term.number(), term.startsOn(), lastDay);
	}

	/** The same words, for the version that stands now. */
	TermForm over(TermView present) {
		return new TermForm(present.version(), this.level, this.number, this.day, this.lastDay);
	}

	TermFacts toFacts() {
		return new TermFacts(Objects.requireNonNull(this.level), Objects.requireNonNull(this.number),
				Objects.requireNonNull(this.day), (this.lastDay != null) ? this.lastDay.plusDays(1) : null);
	}

}
