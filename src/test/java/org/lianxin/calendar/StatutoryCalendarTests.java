package org.lianxin.calendar;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.database.DatabaseRole;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TestDatabase;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class StatutoryCalendarTests {

	/** The Saturday of the Spring Festival that is worked to make up for it. */
	private static final LocalDate MAKE_UP = LocalDate.of(2026, 2, 14);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MutableClock clock;

	private StatutoryCalendar calendar;

	@BeforeEach
	void aNodeThatKnowsNothingYet() {
		this.calendar = new StatutoryCalendar(this.jdbc, this.transactions, this.clock);
	}

	@Test
	void countsAcrossTheSpringFestivalAsPublished() {
		assertThat(this.calendar.workingDays().after(LocalDate.of(2026, 2, 12), 5).due())
			.isEqualTo(LocalDate.of(2026, 2, 26));
	}

	@Test
	void readsTheDaysAgainAfterTenMinutes() throws SQLException {
		WorkingDays known = this.calendar.workingDays();
		assertThat(known.isWorkingDay(MAKE_UP)).isTrue();
		asOwner("delete from statutory_day where date = '2026-02-14'");
		this.clock.pass(Duration.ofMinutes(10).minusSeconds(1));
		assertThat(this.calendar.workingDays()).isSameAs(known);
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(this.calendar.workingDays().isWorkingDay(MAKE_UP)).isFalse();
		asOwner("insert into statutory_day values ('2026-02-14', 'workday', '春节', 'Spring Festival')");
		this.calendar.forget();
		assertThat(this.calendar.workingDays().isWorkingDay(MAKE_UP)).isTrue();
	}

	@Test
	void eachCountyHasItsOwnDaysAndNobodyOutsideHasAny() throws SQLException {
		asOwner("select set_county(371525); insert into county_day values (371525, '2026-12-03', 'HOLIDAY', '县庆', '李敏', now())");
		LocalDate day = LocalDate.of(2026, 12, 3);
		assertThat(CurrentCounty.call(371525, this.calendar::workingDays).isWorkingDay(day)).isFalse();
		assertThat(CurrentCounty.call(370831, this.calendar::workingDays).isWorkingDay(day)).isTrue();
		assertThat(this.calendar.workingDays().isWorkingDay(day)).isTrue();
		assertThat(CurrentCounty.call(371525, this.calendar::workingDays).isWorkingDay(day)).isFalse();
	}

	@Test
	void aDayOfAYearThatIsNotPublishedIsProvisional() {
		assertThat(this.calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
		assertThat(this.calendar.isProvisional(LocalDate.of(2027, 1, 4))).isTrue();
		assertThat(this.calendar.isProvisional(null)).isFalse();
	}

	private static void asOwner(String sql) throws SQLException {
		try (Connection owner = TestDatabase.get().connect(DatabaseRole.OWNER);
				Statement statement = owner.createStatement()) {
			statement.execute(sql);
		}
	}

}
