package org.lianxin.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.lianxin.database.ConditionalOnEmbeddedDatabase;

import org.springframework.context.annotation.Profile;

/** Only in the demo, and never on a database that somebody else may be using. */
@Profile("demo")
@ConditionalOnEmbeddedDatabase
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface DemoOnly {

}
