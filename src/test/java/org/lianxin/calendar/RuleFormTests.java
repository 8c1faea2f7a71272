package org.lianxin.calendar;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule as it is typed. */
class RuleFormTests {

	@ParameterizedTest
	@EnumSource
	void makesTheRuleItWasMadeOf(DayRule.Kind kind) {
		DayRule rule = DayRule.of(kind, List.of(3, 5));
		assertThat(RuleForm.of(rule).toRule()).contains(rule);
	}

	@Test
	void countsTheNumbersOfItsKindAlone() {
		RuleForm form = new RuleForm("LUNAR", List.of("1"), List.of("5"), List.of("3", "8", "11", "x", "-1"));
		assertThat(form.toRule()).contains(DayRule.of(DayRule.Kind.LUNAR, List.of(3, 8)));
	}

	@Test
	void saysBesideTheFieldWhatIsMissing() {
		assertThat(error(RuleForm.empty(DayRule.Kind.WEEKLY))).isEqualTo("rule.weekdays calendar.rule.days.missing");
		assertThat(error(RuleForm.empty(DayRule.Kind.MONTHLY))).isEqualTo("rule.monthDays calendar.rule.days.missing");
		assertThat(error(new RuleForm("YEARLY", List.of(), List.of(), List.of())))
			.isEqualTo("rule.kind calendar.rule.kind.missing");
	}

	private static String error(RuleForm rule) {
		Errors errors = new BeanPropertyBindingResult(new Holder(rule), "form");
		rule.check(errors, "rule");
		return errors.getFieldErrors().get(0).getField() + " " + errors.getFieldErrors().get(0).getCode();
	}

	record Holder(RuleForm rule) {

		public RuleForm getRule() {
			return this.rule;
		}

	}

}
