package org.lianxin.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is lent to which studio, where the county lends (借用). */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Loans {

	private static final int PAGE = 50;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final String LOAN = """
			select o.id, o.version, r.code, r.name, h.name as home, s.name as studio_name, o."from", o.until, o.reason,
			  o.by_name
			from duty_loan o
			join representative r on r.county_id = o.county_id and r.id = o.representative_id
			join studio s on s.county_id = o.county_id and s.id = o.studio_id
			left join placement p on p.county_id = o.county_id and p.representative_id = o.representative_id
			  and p."from" <= :today and (p.until is null or p.until > :today)
			left join studio h on h.county_id = p.county_id and h.id = p.studio_id
			where o.county_id = :county
			""";

	private final RosterSettingsBook settings;

	private final People people;

	private final Vacating vacating;

	private final JdbcClient jdbc;

	private final Clock clock;

	Loans(RosterSettingsBook settings, People people, Vacating vacating, JdbcClient jdbc, Clock clock) {
		this.settings = settings;
		this.people = people;
		this.vacating = vacating;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Tells whether the county lends at all. */
	@Transactional(readOnly = true)
	public boolean isOpen() {
		return this.settings.current().lending();
	}

	/**
	 * Lists loans, newest first, 50 to a page.
	 * @param studioId to that studio only, null for all
	 * @param after the last one of the page before, null for the first page
	 */
	@Transactional(readOnly = true)
	public Paged<LoanView> list(@Nullable UUID studioId, @Nullable UUID after) {
		List<LoanView> rows = chosen(studioId, after, PAGE + 1).query(LoanView.class).list();
		return Paged.of(rows, PAGE, (row) -> row.id().toString());
	}

	/** Gives each loan, in the order of the list. */
	@Transactional(readOnly = true)
	public void each(@Nullable UUID studioId, Consumer<LoanView> work) {
		try (Stream<LoanView> rows = chosen(studioId, null, null).withFetchSize(FETCHED)
			.query(LoanView.class)
			.stream()) {
			rows.forEach(work);
		}
	}

	private JdbcClient.StatementSpec chosen(@Nullable UUID studioId, @Nullable UUID after, @Nullable Integer limit) {
		return select("""
				and (:studio::uuid is null or o.studio_id = :studio) and (:after::uuid is null or o.id < :after)
				order by o.id desc limit :limit::int""").param("studio", studioId)
			.param("after", after)
			.param("limit", limit);
	}

	/**
	 * Returns one loan.
	 * @throws NotFound if there is none
	 */
	@Transactional(readOnly = true)
	public LoanView loan(UUID id) {
		return select("and o.id = :id").param("id", id)
			.query(LoanView.class)
			.optional()
			.orElseThrow(() -> new NotFound("roster.loan.unknown"));
	}

	/**
	 * Lends a representative to a studio.
	 * @throws Unprocessable if the county does not lend, there is no such studio, it ends
	 * before it begins, or they are lent there already
	 */
	public void lend(LendRepresentative command) {
		if (!isOpen()) {
			throw new Unprocessable("roster.loan.closed");
		}
		if (command.lastDay() != null && command.lastDay().isBefore(command.from())) {
			throw new Unprocessable("roster.leave.backwards");
		}
		this.people.hold(List.of(command.representativeId()));
		requireNew(command);
		int lent = this.jdbc
			.sql("""
					insert into duty_loan (county_id, id, version, representative_id, studio_id, "from", until, reason, by_name,
					  recorded_at)
					select :county, :id, 0, :person, s.id, :from, :until, :reason, :by, :at
					from studio s where s.county_id = :county and s.id = :studio and s.state <> 'CLOSED'""")
			.param("county", CurrentCounty.required())
			.param("id", Ids.next())
			.param("person", command.representativeId())
			.param("studio", command.studioId())
			.param("from", command.from())
			.param("until", (command.lastDay() != null) ? command.lastDay().plusDays(1) : null)
			.param("reason", command.reason())
			.param("by", SignedIn.required().name())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		if (lent == 0) {
			throw new Unprocessable("roster.loan.studio.unknown");
		}
	}

	private void requireNew(LendRepresentative command) {
		boolean lent = this.jdbc.sql("""
				select exists (select from duty_loan where county_id = :county and representative_id = :person
				  and studio_id = :studio and (:last::date is null or "from" <= :last)
				  and (until is null or until > :from))""")
			.param("county", CurrentCounty.required())
			.param("person", command.representativeId())
			.param("studio", command.studioId())
			.param("from", command.from())
			.param("last", command.lastDay())
			.query(Boolean.class)
			.single();
		if (lent) {
			throw new Unprocessable("roster.loan.twice");
		}
	}

	/**
	 * Ends a loan; what they were to sit in there from that day on is open.
	 * @param day the first day on which they no longer sit there
	 * @throws Conflict if somebody has changed it since the writer saw it
	 */
	public void end(UUID id, int version, LocalDate day) {
		UUID person = this.jdbc.sql("select representative_id from duty_loan where county_id = ? and id = ?")
			.params(CurrentCounty.required(), id)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new NotFound("roster.loan.unknown"));
		this.people.hold(List.of(person));
		int ended = this.jdbc.sql("""
				update duty_loan set until = greatest(:day::date, "from"), version = version + 1
				where county_id = :county and id = :id and version = :version and (until is null or until > :today)""")
			.param("county", CurrentCounty.required())
			.param("id", id)
			.param("version", version)
			.param("day", day)
			.param("today", LocalDate.now(this.clock))
			.update();
		if (ended == 0) {
			throw new Conflict("roster.loan.overtaken");
		}
		this.vacating.recheck(List.of(person));
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(LOAN + which)
			.param("county", CurrentCounty.required())
			.param("today", LocalDate.now(this.clock));
	}

}
