package org.lianxin.roster.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.DayRule;
import org.lianxin.calendar.RuleForm;
import org.lianxin.roster.Half;
import org.lianxin.roster.LineFacts;
import org.lianxin.roster.PlanLineView;
import org.lianxin.roster.RevisePlanLine;
import org.lianxin.studio.Profession;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/**
 * A rule of a duty plan, as typed.
 *
 * @param version that of the rule as its writer saw it; 0 for a new one
 * @param lastDay the last day on which it holds; none while nobody knows
 */
record PlanLineForm(@Nullable Integer version, RuleForm rule,
		@NotNull(message = "{roster.line.half.missing}") @Nullable Half half,
		@NotNull(message = "{roster.line.hours.missing}") @DateTimeFormat(pattern = "HH:mm", fallbackPatterns = {
				"H:mm", "HH:mm:ss" }) @Nullable LocalTime starts,
		@NotNull(message = "{roster.line.hours.missing}") @Nullable LocalTime ends,
		@NotNull(message = "{roster.line.people.wrong}") @Pattern(regexp = "[1-9]|1\\d|20",
				message = "{roster.line.people.wrong}") @Nullable String people,
		@Nullable Boolean leadingCadre, @Nullable Profession profession,
		@NotNull(message = "{roster.line.from.missing}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay){

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("roster.line.hours.backwards", "ends",
			"roster.line.days.backwards", "lastDay");

	/** No other year is meant; the database knows far more of them than people do. */
	private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final LocalTime LATE_MORNING = LocalTime.of(11, 30);

	/** A request without a rule is as good as an empty form. */
	PlanLineForm {
		rule = (rule != null) ? rule : RuleForm.empty(DayRule.Kind.WEEKLY);
	}

	static PlanLineForm empty(LocalDate today) {
		return new PlanLineForm(0, RuleForm.empty(DayRule.Kind.WEEKLY), Half.MORNING, MORNING, LATE_MORNING, "1", false,
				null, today, null);
	}

	static PlanLineForm of(PlanLineView line) {
		LineFacts facts = line.facts();
		return new PlanLineForm(line.version(), RuleForm.of(facts.rule()), facts.half(), facts.starts(), facts.ends(),
				String.valueOf(facts.people()), facts.leadingCadre(), facts.profession(), facts.from(),
				(facts.until() != null) ? facts.until().minusDays(1) : null);
	}

	/** The same words, for the version that stands now. */
	PlanLineForm over(PlanLineView present) {
		return new PlanLineForm(present.version(), this.rule, this.half, this.starts, this.ends, this.people,
				this.leadingCadre, this.profession, this.from, this.lastDay);
	}

	/**
	 * A morning begins before noon, and nothing else does; all that is wrong is told at
	 * once.
	 */
	void check(BindingResult errors) {
		this.rule.check(errors, "rule");
		if (this.starts != null && this.ends != null && !this.ends.isAfter(this.starts)) {
			errors.rejectValue("ends", "roster.line.hours.backwards");
		}
		if (this.from != null && this.lastDay != null && this.lastDay.isBefore(this.from)) {
			errors.rejectValue("lastDay", "roster.line.days.backwards");
		}
		if (this.half != null && this.starts != null
				&& (this.half == Half.MORNING) != this.starts.isBefore(LocalTime.NOON)) {
			errors.rejectValue("starts", "roster.line.half.wrong");
		}
		checkYear(this.from, "from", errors);
		checkYear(this.lastDay, "lastDay", errors);
	}

	private static void checkYear(@Nullable LocalDate day, String field, BindingResult errors) {
		if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
			errors.rejectValue(field, "roster.line.year.wrong");
		}
	}

	/** Turns the form into facts, once it is valid. */
	LineFacts toFacts() {
		return new LineFacts(this.rule.toRule().orElseThrow(), Objects.requireNonNull(this.half),
				Objects.requireNonNull(this.starts), Objects.requireNonNull(this.ends),
				Integer.parseInt(Objects.requireNonNull(this.people)), Boolean.TRUE.equals(this.leadingCadre),
				this.profession, Objects.requireNonNull(this.from),
				(this.lastDay != null) ? this.lastDay.plusDays(1) : null);
	}

	RevisePlanLine toCommand(UUID id) {
		return new RevisePlanLine(id, (this.version != null) ? this.version : -1, toFacts());
	}

}
