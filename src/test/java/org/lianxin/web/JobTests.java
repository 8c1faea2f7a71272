package org.lianxin.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import org.junit.jupiter.api.Test;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every job that a module declares, on the real table and with the application's rights.
 */
@PortalTest
class JobTests {

	private static final String SUCCEEDED = "select task_name from scheduled_tasks where last_success is not null";

	@Autowired
	private List<RecurringTask<?>> tasks;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private JdbcClient sql;

	@Test
	void everyJobRunsAtNightAndAgainTheNextNight() {
		Instant noon = MutableClock.START.toInstant();
		SettableClock clock = new SettableClock();
		clock.set(noon);
		ManualScheduler scheduler = TestHelper.createManualScheduler(this.dataSource)
			.clock(clock)
			.startTasks(this.tasks)
			.build();
		scheduler.start();
		scheduler.runAnyDueExecutions();
		assertThat(this.sql.sql(SUCCEEDED).query(String.class).list()).isEmpty();
		scheduler.tick(Duration.ofHours(20));
		scheduler.runAnyDueExecutions();
		assertThat(this.sql.sql(SUCCEEDED).query(String.class).list())
			.containsExactlyInAnyOrderElementsOf(this.tasks.stream().map(RecurringTask::getName).toList());
		assertThat(this.sql.sql("select min(execution_time) from scheduled_tasks").query(Instant.class).single())
			.isAfter(noon.plus(Duration.ofHours(24)));
	}

}
