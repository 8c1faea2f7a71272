package org.lianxin.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the State Council's calendar, read from the database and kept for an hour. */
@Component
public class StatutoryCalendar {

	/** New days come once a year with a migration; an hour lets other nodes follow. */
	private static final Duration FRESH = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile @Nullable Reading reading;

	StatutoryCalendar(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Gives the working days as they were published at most an hour ago. */
	public WorkingDays workingDays() {
		Reading known = this.reading;
		return (known != null && known.isFresh(this.clock.instant())) ? known.workingDays() : reload();
	}

	/** Reads the days again, whatever is known. */
	public WorkingDays reload() {
		List<StatutoryDay> days = this.jdbc.sql("select date, kind, name_zh, name_en from statutory_day")
			.query(StatutoryCalendar::day)
			.list();
		WorkingDays workingDays = WorkingDays.of(days);
		this.reading = new Reading(workingDays, this.clock.instant());
		return workingDays;
	}

	private static StatutoryDay day(ResultSet row, int number) throws SQLException {
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
