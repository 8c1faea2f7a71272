package org.lianxin.roster.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A number between two others, both allowed; one sentence for whatever else is given. */
@Documented
@NotNull
@Min(0)
@Max(0)
@ReportAsSingleViolation
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@interface Within {

	/** Returns the smallest number allowed. */
	@OverridesAttribute(constraint = Min.class, name = "value")
	long min();

	/** Returns the largest number allowed. */
	@OverridesAttribute(constraint = Max.class, name = "value")
	long max();

	/** Returns the sentence that says what is wrong. */
	String message() default "{roster.settings.within}";

	/** Returns the groups it belongs to. */
	Class<?>[] groups() default {};

	/** Returns its payload. */
	Class<? extends Payload>[] payload() default {};

}
