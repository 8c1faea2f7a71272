package org.lianxin.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A text of one line that the database can keep: not longer than a limit, and free of
 * line breaks, NUL and their like.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(message = "{web.line.long}")
@Pattern(regexp = "\\P{Cc}*", message = "{web.line.control}")
public @interface Line {

	/** Returns the most characters that fit. */
	@OverridesAttribute(constraint = Size.class, name = "max")
	int max();

	/** Returns nothing of use: each of the two rules has its own sentence. */
	String message() default "{web.line.control}";

	/** Returns the groups it belongs to. */
	Class<?>[] groups() default {};

	/** Returns its payload. */
	Class<? extends Payload>[] payload() default {};

}
