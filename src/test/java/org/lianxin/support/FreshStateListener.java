package org.lianxin.support;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.lianxin.calendar.StatutoryCalendar;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.core.Ordered;

/**
 * Gives each class a fresh database under the running portal, and each method the clock's
 * start.
 */
class FreshStateListener implements TestExecutionListener, Ordered {

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public void beforeTestClass(TestContext test) {
		if (test.getTestClass().isAnnotationPresent(Nested.class)) {
			return;
		}
		@Nullable HikariPoolMXBean pool = runningPool(test);
		if (pool == null) {
			renew(test);
			return;
		}
		pool.suspendPool();
		try {
			renew(test);
			pool.softEvictConnections();
		}
		finally {
			pool.resumePool();
		}
		test.getApplicationContext().getBean(StatutoryCalendar.class).forget();
	}

	private void renew(TestContext test) {
		if (test.getTestClass().isAnnotationPresent(WithoutCounties.class)) {
			TestDatabase.get().renewWithoutCounties();
		}
		else {
			TestDatabase.get().renew();
		}
	}

	private @Nullable HikariPoolMXBean runningPool(TestContext test) {
		return test.hasApplicationContext()
				? test.getApplicationContext().getBean(HikariDataSource.class).getHikariPoolMXBean() : null;
	}

	@Override
	public void beforeTestMethod(TestContext test) {
		test.getApplicationContext().getBean(MutableClock.class).reset();
	}

}
