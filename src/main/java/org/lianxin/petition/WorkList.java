package org.lianxin.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.TimeLeft;
import org.lianxin.calendar.WorkingDays;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person of the county sees of its petitions, and what of it is theirs to do now.
 */
@Service
@Transactional(readOnly = true)
public class WorkList {

	private static final int PAGE = 20;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private final JdbcClient jdbc;

	private final StatutoryCalendar calendar;

	private final Clock clock;

	WorkList(JdbcClient jdbc, StatutoryCalendar calendar, Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Lists 20 petitions that the one signed in may see, in one statement. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'AUDITOR', 'LIAISON', 'REPRESENTATIVE', 'UNIT_OFFICER')")
	public Paged<PetitionRow> list(WorkListFilter filter) {
		WorkListQuery query = WorkListQuery.of(filter, SignedIn.required(), LocalDate.now(this.clock));
		WorkingDays days = this.calendar.workingDays();
		List<Line> lines = this.jdbc.sql(query.sql(PAGE + 1))
			.params(query.parameters())
			.query((row, index) -> line(row, days, query))
			.list();
		Paged<Line> page = Paged.of(lines, PAGE, Line::cursor);
		return new Paged<>(page.rows().stream().map(Line::row).toList(), page.next());
	}

	/**
	 * Gives each petition of such a list, one by one and in constant memory; the cursor
	 * of the filter is not looked at.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'AUDITOR', 'LIAISON', 'REPRESENTATIVE', 'UNIT_OFFICER')")
	public void each(WorkListFilter filter, Consumer<PetitionRow> work) {
		WorkListQuery query = WorkListQuery.of(filter.fromTheStart(), SignedIn.required(), LocalDate.now(this.clock));
		WorkingDays days = this.calendar.workingDays();
		this.jdbc.sql(query.sql()).withFetchSize(FETCHED).params(query.parameters()).query((row) -> {
			work.accept(line(row, days, query).row());
		});
	}

	/**
	 * Counts what lies on the desk of the one signed in, and for a supervisor what is
	 * overdue anywhere, from the counts kept with each move.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'AUDITOR', 'LIAISON', 'REPRESENTATIVE', 'UNIT_OFFICER')")
	public DeskCount mine() {
		SignedIn person = SignedIn.required();
		return switch (person.role()) {
			case LIAISON -> count("desk = 'STUDIO' and desk_id = :id", person);
			case REPRESENTATIVE -> count("desk = 'REPRESENTATIVE' and desk_id = :id", person);
			case UNIT_OFFICER -> count("desk = 'UNIT' and desk_id = :id", person);
			case ADMINISTRATOR -> count("desk = 'COUNTY' and desk_id = :id", person);
			// A representative's matters are counted with their studio's already.
			case SUPERVISOR -> count("desk <> 'REPRESENTATIVE' and due_on < :today", person);
			case AUDITOR, SECURITY_ADMINISTRATOR -> new DeskCount(0, 0, 0);
		};
	}

	private DeskCount count(String desk, SignedIn person) {
		return this.jdbc.sql("""
				select coalesce(sum(petitions), 0) as "all",
				       coalesce(sum(petitions) filter (where due_on < :today), 0) as overdue,
				       coalesce(sum(petitions) filter (where due_on = :today), 0) as today
				from petition_desk_count where county_id = :county and\s""" + desk)
			.param("today", LocalDate.now(this.clock))
			.param("county", CurrentCounty.required())
			.param("id", person.workplaceId().orElse(PetitionCounts.COUNTY_DESK))
			.query(DeskCount.class)
			.single();
	}

	private Line line(ResultSet row, WorkingDays days, WorkListQuery query) throws SQLException {
		LocalDate due = row.getObject("due_on", LocalDate.class);
		LocalDate from = row.getObject("clock_from", LocalDate.class);
		Holder holder = Holder.valueOf(row.getString("holder"));
		PetitionRow shown = new PetitionRow(new PetitionNumber(row.getString("number")), row.getString("title"),
				PetitionKind.valueOf(row.getString("kind")), Source.valueOf(row.getString("source")),
				Step.valueOf(row.getString("step")), Outcome.valueOf(row.getString("outcome")), holder,
				holderName(row, holder), row.getString("studio"), row.getString("township"), row.getString("village"),
				row.getTimestamp("registered_at").toInstant(), due,
				(due != null) ? TimeLeft.of(from, due, LocalDate.now(this.clock), days) : null);
		return new Line(shown, query.cursor(row));
	}

	private static @Nullable String holderName(ResultSet row, Holder holder) throws SQLException {
		return switch (holder) {
			case STUDIO -> row.getString("studio");
			case UNIT -> row.getString("unit");
			case COUNTY, NONE -> null;
		};
	}

	private record Line(PetitionRow row, String cursor) {
	}

}
