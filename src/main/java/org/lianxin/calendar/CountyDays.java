package org.lianxin.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which the present county departs from the State Council's calendar. */
@Service
@Transactional
public class CountyDays {

	private static final String DAY = "select date, kind, name, by_name, recorded_at from county_day where county_id = ? ";

	/** Nobody plans further, and a slip of the year would be found by no one. */
	private static final int YEARS_AHEAD = 2;

	private final JdbcClient jdbc;

	private final StatutoryCalendar calendar;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CountyDays(JdbcClient jdbc, StatutoryCalendar calendar, AuditTrail trail, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/** Lists those of one year, in order; a handful. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public List<CountyDay> ofYear(int year) {
		return this.jdbc.sql(DAY + "and date between ? and ? order by date")
			.params(CurrentCounty.required(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
			.query(CountyDays::day)
			.list();
	}

	/** Finds the county's own day of that date. */
	@PreAuthorize("hasRole('STAFF')")
	@Transactional(readOnly = true)
	public Optional<CountyDay> find(LocalDate date) {
		return this.jdbc.sql(DAY + "and date = ?")
			.params(CurrentCounty.required(), date)
			.query(CountyDays::day)
			.optional();
	}

	/**
	 * Adds a day; the county's deadlines count with it from now on.
	 * @throws Unprocessable if it is over, too far off, taken, or as it is already
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void add(AddCountyDay command) {
		requireAhead(command.date());
		if (find(command.date()).isPresent()) {
			throw new Unprocessable("calendar.day.taken", command.date());
		}
		requireAChange(command);
		insert(command);
		this.trail.record(AuditKind.COUNTY_DAY_ADDED, command.date().toString(), command.name());
		announce(command.date());
	}

	/**
	 * Takes a day back, so that the State Council's calendar holds on it again.
	 * @throws NotFound if the county has none of that date
	 * @throws Conflict if it is over: deadlines were kept and missed by it
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void remove(LocalDate date) {
		CountyDay day = find(date).orElseThrow(() -> new NotFound("calendar.day.unknown"));
		if (date.isBefore(LocalDate.now(this.clock))) {
			throw new Conflict("calendar.day.over");
		}
		this.jdbc.sql("delete from county_day where county_id = ? and date = ?")
			.params(CurrentCounty.required(), date)
			.update();
		this.trail.record(AuditKind.COUNTY_DAY_REMOVED, date.toString(), day.name());
		announce(date);
	}

	private void requireAhead(LocalDate date) {
		LocalDate today = LocalDate.now(this.clock);
		if (date.isBefore(today)) {
			throw new Unprocessable("calendar.day.past");
		}
		if (date.getYear() > today.getYear() + YEARS_AHEAD) {
			throw new Unprocessable("calendar.day.far", String.valueOf(today.getYear() + YEARS_AHEAD));
		}
	}

	private void requireAChange(AddCountyDay command) {
		boolean worked = this.calendar.read().isWorkingDay(command.date());
		if (command.kind() == StatutoryDay.Kind.HOLIDAY && !worked) {
			throw new Unprocessable("calendar.day.free");
		}
		if (command.kind() == StatutoryDay.Kind.WORKDAY && worked) {
			throw new Unprocessable("calendar.day.worked");
		}
		if (command.kind() == StatutoryDay.Kind.WORKDAY && isStatutory(command.date())) {
			throw new Unprocessable("calendar.day.statutory");
		}
	}

	/** What the State Council gives off, no county takes away. */
	private boolean isStatutory(LocalDate date) {
		return this.jdbc.sql("select exists (select from statutory_day where date = ?)")
			.param(date)
			.query(Boolean.class)
			.single();
	}

	private void insert(AddCountyDay command) {
		try {
			this.jdbc.sql("""
					insert into county_day (county_id, date, kind, name, by_name, recorded_at)
					values (?, ?, ?, ?, ?, ?)""")
				.params(CurrentCounty.required(), command.date(), command.kind().name(), command.name(),
						SignedIn.required().name(), Timestamp.from(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Unprocessable("calendar.day.taken", command.date());
		}
	}

	private void announce(LocalDate date) {
		Afterwards.run(this.calendar::forget);
		this.events.publishEvent(new CountyDaysChanged(CurrentCounty.required(), date));
	}

	private static CountyDay day(ResultSet row, int number) throws SQLException {
		return new CountyDay(row.getObject("date", LocalDate.class), StatutoryDay.Kind.valueOf(row.getString("kind")),
				row.getString("name"), row.getString("by_name"), row.getTimestamp("recorded_at").toInstant());
	}

}
