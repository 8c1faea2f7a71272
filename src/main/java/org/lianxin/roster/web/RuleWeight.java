package org.lianxin.roster.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How much a rule of the roster counts: a number from 0 to 100. */
@Documented
@NotNull
@Min(0)
@Max(100)
@ReportAsSingleViolation
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@interface RuleWeight {

	/** Returns the sentence that says what is wrong. */
	String message() default "{roster.draft.weight.wrong}";

	/** Returns the groups it belongs to. */
	Class<?>[] groups() default {};

	/** Returns its payload. */
	Class<? extends Payload>[] payload() default {};

}
