package org.lianxin.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Conditional;

/**
 * Only where the portal runs its own PostgreSQL, because nobody named another with
 * {@code spring.datasource.url}.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Conditional(NoDatabaseNamed.class)
public @interface ConditionalOnEmbeddedDatabase {

}
