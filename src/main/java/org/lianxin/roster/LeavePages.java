package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads leaves: representatives their own, a liaison those of the studio, the
 * administrator all. Why somebody is away is nobody else's business.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
public class LeavePages {

	private static final int PAGE = 50;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final String LEAVE = """
			select v.*, r.code, r.name, p.studio_id, s.name as studio_name
			from duty_leave v
			join representative r on r.county_id = v.county_id and r.id = v.representative_id
			left join placement p on p.county_id = v.county_id and p.representative_id = v.representative_id
			  and p."from" <= :today and (p.until is null or p.until > :today)
			left join studio s on s.county_id = p.county_id and s.id = p.studio_id
			where v.county_id = :county
			  and case :role when 'LIAISON' then p.studio_id = :workplace
			    when 'REPRESENTATIVE' then v.representative_id = :workplace else true end
			""";

	private final JdbcClient jdbc;

	private final DutyBook book;

	private final Clock clock;

	LeavePages(JdbcClient jdbc, DutyBook book, Clock clock) {
		this.jdbc = jdbc;
		this.book = book;
		this.clock = clock;
	}

	/** Lists the leaves that the reader may know of, newest first, 50 to a page. */
	public Paged<LeaveView> list(LeaveFilter filter) {
		List<LeaveView> rows = chosen(filter, filter.after(), PAGE + 1).query(LeavePages::leave).list();
		return Paged.of(rows, PAGE, (row) -> row.id().toString());
	}

	/** Gives each leave that the reader may know of, in the order of the list. */
	public void each(LeaveFilter filter, Consumer<LeaveView> work) {
		try (Stream<LeaveView> rows = chosen(filter, null, null).withFetchSize(FETCHED)
			.query(LeavePages::leave)
			.stream()) {
			rows.forEach(work);
		}
	}

	private JdbcClient.StatementSpec chosen(LeaveFilter filter, @Nullable UUID after, @Nullable Integer limit) {
		return select("""
				and (:state::text is null or v.state = :state) and (:studio::uuid is null or p.studio_id = :studio)
				and (:after::uuid is null or v.id < :after) order by v.id desc limit :limit::int""")
			.param("state", (filter.state() != null) ? filter.state().name() : null)
			.param("studio", filter.studioId())
			.param("after", after)
			.param("limit", limit);
	}

	/**
	 * Shows one leave with the duties of that time.
	 * @throws NotFound if the reader may not know of it, or there is none
	 */
	public LeaveDetail detail(UUID id) {
		LeaveView leave = select("and v.id = :id").param("id", id)
			.query(LeavePages::leave)
			.optional()
			.orElseThrow(() -> new NotFound("roster.leave.unknown"));
		List<DutyView> ahead = this.book.of(leave.representativeId(), leave.from(), leave.until())
			.stream()
			.filter((duty) -> duty.state() == DutyState.PLANNED)
			.toList();
		boolean stands = leave.state() == LeaveState.ASKED || leave.state() == LeaveState.APPROVED;
		return new LeaveDetail(leave, ahead,
				this.book.vacated(leave.representativeId(), leave.from(), leave.until(), leave.askedAt()),
				leave.state() == LeaveState.ASKED && SignedIn.required().role() != Role.REPRESENTATIVE,
				stands && leave.until().isAfter(today()));
	}

	private JdbcClient.StatementSpec select(String which) {
		SignedIn person = SignedIn.required();
		return this.jdbc.sql(LEAVE + which)
			.param("county", CurrentCounty.required())
			.param("today", today())
			.param("role", person.role().name())
			.param("workplace", person.workplaceId().orElse(null));
	}

	private static LeaveView leave(ResultSet row, int index) throws SQLException {
		Timestamp decided = row.getTimestamp("decided_at");
		return new LeaveView(row.getObject("id", UUID.class), row.getInt("version"),
				row.getObject("representative_id", UUID.class), row.getString("code"), row.getString("name"),
				row.getObject("studio_id", UUID.class), row.getString("studio_name"),
				row.getObject("from", LocalDate.class), row.getObject("until", LocalDate.class),
				row.getString("reason"), LeaveState.valueOf(row.getString("state")), row.getString("asked_by"),
				row.getTimestamp("asked_at").toInstant(), row.getString("decided_by"),
				(decided != null) ? decided.toInstant() : null, row.getString("answer"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
