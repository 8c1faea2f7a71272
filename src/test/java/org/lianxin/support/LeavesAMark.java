package org.lianxin.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.lianxin.database.DatabaseRole;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The same story for two classes: each leaves a mark, neither may find the other's. */
@PortalTest
abstract class LeavesAMark {

	private static ApplicationContext shared;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private MutableClock clock;

	@Test
	void findsNoMarkOfAnotherClass() throws SQLException {
		assertThat(this.sql.sql("select to_regclass('mark') is null").query(Boolean.class).single()).isTrue();
		try (Connection owner = TestDatabase.get().connect(DatabaseRole.OWNER);
				Statement statement = owner.createStatement()) {
			statement.execute("create table mark (id integer)");
		}
	}

	@Test
	void findsTheClockAtItsStart() {
		assertThat(this.clock.instant()).isEqualTo(MutableClock.START.toInstant());
		this.clock.pass(Duration.ofDays(1));
	}

	@Test
	void findsTheClockAtItsStartAgain() {
		findsTheClockAtItsStart();
	}

	@Test
	void sharesOnePortal() {
		shared = (shared != null) ? shared : this.portal;
		assertThat(this.portal).isSameAs(shared);
	}

}
