package org.lianxin.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.solver.RosterScore;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how far the solver is. Each write names the run, so that a node that was
 * given up for lost changes nothing when it wakes.
 */
@Component
@Transactional
class RosterLedger {

	private static final String RUNNING = " where county_id = :county and id = :roster and run = :run and state = 'SOLVING'";

	private final RosterDuties duties;

	private final JdbcClient jdbc;

	private final Clock clock;

	RosterLedger(RosterDuties duties, JdbcClient jdbc, Clock clock) {
		this.duties = duties;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Tells that the solver has begun; false where the draft no longer waits for it. */
	boolean begin(UUID roster, int run) {
		return update("update duty_roster set begun_at = :now, heard_at = :now" + RUNNING, roster, run).update() == 1;
	}

	/**
	 * Gives a sign of life, with the best so far.
	 * @return whether to go on; false where somebody cancelled or closed the draft
	 */
	boolean pulse(UUID roster, int run, @Nullable RosterScore best) {
		return scored("""
				update duty_roster set heard_at = :now, broken = :broken, unfilled = :unfilled,
				  unevenness = :unevenness, wishes = :wishes""" + RUNNING + " returning not cancelled", roster, run,
				best)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/** Keeps the people that were found, unless the draft no longer waits for them. */
	void finish(UUID roster, int run, RosterScore score, Collection<RosterDuty> found) {
		int kept = scored("""
				update duty_roster set state = 'DRAFT', version = version + 1, heard_at = :now, finished_at = :now,
				  broken = :broken, unfilled = :unfilled, unevenness = :unevenness, wishes = :wishes""" + RUNNING,
				roster, run, score)
			.update();
		if (kept == 1) {
			this.duties.found(roster, found);
		}
	}

	/** Leaves the draft to be solved again. */
	void interrupt(UUID roster, int run) {
		update("""
				update duty_roster set state = 'FAILED', version = version + 1, heard_at = :now, finished_at = :now"""
				+ RUNNING, roster, run)
			.update();
	}

	/**
	 * Leaves the drafts of the county whose node has long been silent to be solved again.
	 */
	void interruptSilent() {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				update duty_roster set state = 'FAILED', version = version + 1, finished_at = :now
				where county_id = :county and state = 'SOLVING' and heard_at < :silent""")
			.param("county", CurrentCounty.required())
			.param("now", Timestamp.from(now))
			.param("silent", Timestamp.from(now.minus(DutyRoster.SILENCE)))
			.update();
	}

	private JdbcClient.StatementSpec scored(String sql, UUID roster, int run, @Nullable RosterScore score) {
		return update(sql, roster, run).param("broken", (score != null) ? score.broken() : null)
			.param("unfilled", (score != null) ? score.unfilled() : null)
			.param("unevenness", (score != null) ? score.unevenness() : null)
			.param("wishes", (score != null) ? score.wishes() : null);
	}

	private JdbcClient.StatementSpec update(String sql, UUID roster, int run) {
		return this.jdbc.sql(sql)
			.param("county", CurrentCounty.required())
			.param("roster", roster)
			.param("run", run)
			.param("now", Timestamp.from(this.clock.instant()));
	}

}
