package org.lianxin.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A rule for days as the fragment {@code calendar/rule :: editor} has it typed: of the
 * three sets of numbers only that of the chosen kind counts. Numbers are words here,
 * since one that is none must not lose the others.
 *
 * @param kind a name of {@link DayRule.Kind}
 * @param weekdays 1 for Monday to 7
 * @param monthDays 1 to 31
 * @param lunarDigits last digits of the lunar day, 0 to 9
 */
public record RuleForm(@Nullable String kind, List<String> weekdays, List<String> monthDays, List<String> lunarDigits) {

	/** A request without a choice is as good as an empty one. */
	public RuleForm {
		weekdays = (weekdays != null) ? List.copyOf(weekdays) : List.of();
		monthDays = (monthDays != null) ? List.copyOf(monthDays) : List.of();
		lunarDigits = (lunarDigits != null) ? List.copyOf(lunarDigits) : List.of();
	}

	/** Returns a form on which only the kind is chosen. */
	public static RuleForm empty(DayRule.Kind kind) {
		return new RuleForm(kind.name(), List.of(), List.of(), List.of());
	}

	/** Returns the form that makes that rule. */
	public static RuleForm of(DayRule rule) {
		List<String> numbers = rule.days().stream().map(String::valueOf).toList();
		return switch (rule.kind()) {
			case WEEKLY -> new RuleForm(rule.kind().name(), numbers, List.of(), List.of());
			case MONTHLY -> new RuleForm(rule.kind().name(), List.of(), numbers, List.of());
			case LUNAR -> new RuleForm(rule.kind().name(), List.of(), List.of(), numbers);
		};
	}

	/**
	 * Adds an error where it makes no rule.
	 * @param field the name of the rule in the form that holds it
	 */
	public void check(Errors errors, String field) {
		Optional<DayRule.Kind> chosen = chosen();
		if (chosen.isEmpty()) {
			errors.rejectValue(field + ".kind", "calendar.rule.kind.missing");
		}
		else if (toRule().isEmpty()) {
			errors.rejectValue(field + "." + component(chosen.get()), "calendar.rule.days.missing");
		}
	}

	/** Returns the rule, empty where no kind or no number of it is chosen. */
	public Optional<DayRule> toRule() {
		return chosen().flatMap((kind) -> {
			List<Integer> days = numbers(kind);
			return days.isEmpty() ? Optional.empty() : Optional.of(DayRule.of(kind, days));
		});
	}

	private Optional<DayRule.Kind> chosen() {
		return Stream.of(DayRule.Kind.values()).filter((known) -> known.name().equals(this.kind)).findFirst();
	}

	private List<Integer> numbers(DayRule.Kind kind) {
		List<String> typed = switch (kind) {
			case WEEKLY -> this.weekdays;
			case MONTHLY -> this.monthDays;
			case LUNAR -> this.lunarDigits;
		};
		return typed.stream()
			.filter((word) -> word.matches("\\d{1,2}"))
			.map(Integer::valueOf)
			.filter((number) -> number >= kind.lowest() && number <= kind.highest())
			.toList();
	}

	private static String component(DayRule.Kind kind) {
		return switch (kind) {
			case WEEKLY -> "weekdays";
			case MONTHLY -> "monthDays";
			case LUNAR -> "lunarDigits";
		};
	}

}
