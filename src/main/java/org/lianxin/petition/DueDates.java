package org.lianxin.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.calendar.CountyDaysChanged;
import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.WorkingDays;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the due dates of open petitions where the calendar has them: a term is so many
 * working days from its beginning, whatever was known of them on that day. The timeline
 * stays as it was said; see decision 14.
 */
@Component
class DueDates {

	private static final String OPEN = "select id, number, clock_from, clock_days, " + Standing.COLUMNS
			+ " from petition where county_id = ? and step <> 'ARCHIVED' ";

	/** As many numbers as fit into the purpose of an audit event. */
	private static final int NAMED = 8;

	private final JdbcClient jdbc;

	private final PetitionCounts counts;

	private final StatutoryCalendar calendar;

	private final AuditTrail trail;

	DueDates(JdbcClient jdbc, PetitionCounts counts, StatutoryCalendar calendar, AuditTrail trail) {
		this.jdbc = jdbc;
		this.counts = counts;
		this.calendar = calendar;
		this.trail = trail;
	}

	/** Moves them together with the days that a county adds or takes back. */
	@EventListener
	@Transactional
	public void follow(CountyDaysChanged event) {
		correct();
	}

	/**
	 * Moves the due dates of the present county's open petitions to where its calendar
	 * has them now.
	 * @return how many moved
	 */
	@Transactional
	public int correct() {
		WorkingDays days = this.calendar.read();
		List<UUID> astray = select("", days, CurrentCounty.required()).stream()
			.filter(Moved::isMoved)
			.map(Moved::id)
			.toList();
		if (astray.isEmpty()) {
			return 0;
		}
		// Taken one after the other before any count, as everybody does who acts on one.
		List<Moved> moved = select("and id = any(?) order by id for update", days, CurrentCounty.required(),
				astray.toArray(UUID[]::new))
			.stream()
			.filter(Moved::isMoved)
			.toList();
		moved.forEach(this::write);
		this.counts.move(moved);
		record(moved);
		return moved.size();
	}

	private List<Moved> select(String which, WorkingDays days, Object... parameters) {
		return this.jdbc.sql(OPEN + which).params(parameters).query((row, index) -> moved(row, days)).list();
	}

	private static Moved moved(ResultSet row, WorkingDays days) throws SQLException {
		LocalDate due = days.after(row.getObject("clock_from", LocalDate.class), row.getInt("clock_days")).due();
		Standing before = Standing.read(row, 0);
		return new Moved(row.getObject("id", UUID.class), row.getString("number"), before, before.dueOn(due));
	}

	/**
	 * Whoever has read the petition to act on it must read it again: the version says so.
	 */
	private void write(Moved petition) {
		this.jdbc.sql("update petition set due_on = ?, version = version + 1 where county_id = ? and id = ?")
			.params(petition.after().dueOn(), CurrentCounty.required(), petition.id())
			.update();
	}

	private void record(List<Moved> moved) {
		if (!moved.isEmpty()) {
			String numbers = moved.stream().limit(NAMED).map(Moved::number).collect(Collectors.joining(" "));
			this.trail.record(AuditKind.DUE_DATES_MOVED, String.valueOf(moved.size()), numbers);
		}
	}

	/** A petition where it stood, and with its day as it is now. */
	record Moved(UUID id, String number, Standing before, Standing after) {

		boolean isMoved() {
			return !this.before.equals(this.after);
		}

	}

}
