package org.lianxin.roster.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DraftSettings;

import org.springframework.format.annotation.DateTimeFormat;

/** What an administrator wishes of a draft roster. */
record DraftForm(@NotNull(message = "{roster.draft.period.missing}") @Nullable DraftPeriod period,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay, @Nullable UUID studioId,
		@NotNull(message = "{roster.draft.mostPerMonth.wrong}") @Min(value = 1,
				message = "{roster.draft.mostPerMonth.wrong}") @Max(value = 31,
						message = "{roster.draft.mostPerMonth.wrong}") @Nullable Integer mostPerMonth,
		@NotNull(message = "{roster.draft.perQuarter.wrong}") @Min(value = 1,
				message = "{roster.draft.perQuarter.wrong}") @Max(value = 90,
						message = "{roster.draft.perQuarter.wrong}") @Nullable Integer perQuarter,
		@NotNull(message = "{roster.draft.spreadDays.wrong}") @Min(value = 0,
				message = "{roster.draft.spreadDays.wrong}") @Max(value = 90,
						message = "{roster.draft.spreadDays.wrong}") @Nullable Integer spreadDays,
		@Nullable Boolean lending, @RuleWeight @Nullable Integer evenLoad, @RuleWeight @Nullable Integer quota,
		@RuleWeight @Nullable Integer stability, @RuleWeight @Nullable Integer spread,
		@RuleWeight @Nullable Integer weekdays, @RuleWeight @Nullable Integer nearHome,
		@RuleWeight @Nullable Integer seniority, @RuleWeight @Nullable Integer officesApart) {

	static DraftForm of(DraftPeriod period, DraftSettings settings) {
		return new DraftForm(period, settings.firstDay(), settings.lastDay(), settings.studioId(),
				settings.mostPerMonth(), settings.perQuarter(), settings.spreadDays(), settings.lending(),
				settings.evenLoad(), settings.quota(), settings.stability(), settings.spread(), settings.weekdays(),
				settings.nearHome(), settings.seniority(), settings.officesApart());
	}

	/** Tells whether the days are to be given and are not. */
	boolean lacksDays() {
		return this.period == DraftPeriod.FREE && (this.firstDay == null || this.lastDay == null);
	}

	/** Turns the form into the wish, once it is valid. */
	DraftSettings toSettings(LocalDate today) {
		DraftPeriod when = Objects.requireNonNull(this.period);
		boolean free = when == DraftPeriod.FREE;
		return new DraftSettings(free ? Objects.requireNonNull(this.firstDay) : when.first(today),
				free ? Objects.requireNonNull(this.lastDay) : when.last(today), this.studioId,
				number(this.mostPerMonth), number(this.perQuarter), number(this.spreadDays),
				Boolean.TRUE.equals(this.lending), number(this.quota), number(this.evenLoad), number(this.stability),
				number(this.spread), number(this.weekdays), number(this.nearHome), number(this.seniority),
				number(this.officesApart));
	}

	private static int number(@Nullable Integer typed) {
		return Objects.requireNonNull(typed);
	}

}
