package org.lianxin.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the recurring tasks that modules declare as beans, each on one node at a time. A
 * node with {@code lianxin.jobs=false} only serves pages.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "lianxin.jobs", matchIfMissing = true)
class JobConfiguration {

	/** Nightly work can wait a minute. */
	private static final Duration POLL = Duration.ofMinutes(1);

	/** What is cut off by a shutdown is done again by the next run. */
	private static final Duration LAST_WAIT = Duration.ofSeconds(20);

	@Bean(initMethod = "start", destroyMethod = "stop")
	@DependsOnDatabaseInitialization
	Scheduler jobs(DataSource dataSource, List<RecurringTask<?>> tasks, Clock clock) {
		return Scheduler.create(dataSource)
			.startTasks(tasks)
			.threads(1)
			.pollingInterval(POLL)
			.shutdownMaxWait(LAST_WAIT)
			.clock(clock::instant)
			.build();
	}

}
