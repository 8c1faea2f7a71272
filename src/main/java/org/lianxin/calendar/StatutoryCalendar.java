package org.lianxin.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the State Council's calendar with the present county's own days over it, read
 * from the database and kept for ten minutes.
 */
@Component
public class StatutoryCalendar {

	/** Until then another node may not have heard of a change. */
	private static final Duration FRESH = Duration.ofMinutes(10);

	private static final int NO_COUNTY = 0;

	private final JdbcClient jdbc;

	private final TransactionTemplate reading;

	private final Clock clock;

	private final Map<Integer, Reading> readings = new ConcurrentHashMap<>();

	private final AtomicInteger changes = new AtomicInteger();

	StatutoryCalendar(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.clock = clock;
	}

	/**
	 * Gives the working days of the present county, or outside any county the State
	 * Council's, as they were at most ten minutes ago.
	 */
	public WorkingDays workingDays() {
		int county = CurrentCounty.id().orElse(NO_COUNTY);
		Instant now = this.clock.instant();
		Reading known = this.readings.get(county);
		if (known != null && known.isFresh(now)) {
			return known.workingDays();
		}
		int before = this.changes.get();
		WorkingDays read = read();
		// What was read while something changed may be what stood before: it is used
		// once.
		if (this.changes.get() == before) {
			this.readings.put(county, new Reading(read, now));
		}
		return read;
	}

	/** Reads the days as the present transaction sees them, and keeps nothing. */
	public WorkingDays read() {
		return this.reading.execute((status) -> WorkingDays.of(statutory()).with(own()));
	}

	/**
	 * Tells whether that day is in a year whose notice is not yet published, so that a
	 * date on it may still move; no day is not.
	 */
	public boolean isProvisional(@Nullable LocalDate date) {
		return date != null && workingDays().isProvisional(date);
	}

	/** Forgets what was read, since the days have changed. */
	public void forget() {
		this.changes.incrementAndGet();
		this.readings.clear();
	}

	private List<StatutoryDay> statutory() {
		return this.jdbc.sql("select date, kind, name_zh, name_en from statutory_day")
			.query(StatutoryCalendar::day)
			.list();
	}

	/** A county names its days in its own language only. */
	private List<StatutoryDay> own() {
		if (CurrentCounty.id().isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("select date, kind, name as name_zh, name as name_en from county_day where county_id = ?")
			.param(CurrentCounty.required())
			.query(StatutoryCalendar::day)
			.list();
	}

	static StatutoryDay day(ResultSet row, int number) throws SQLException {
		return new StatutoryDay(row.getObject("date", LocalDate.class),
				StatutoryDay.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("name_zh"),
				row.getString("name_en"));
	}

	private record Reading(WorkingDays workingDays, Instant at) {

		boolean isFresh(Instant now) {
			return now.isBefore(this.at.plus(FRESH));
		}

	}

}
