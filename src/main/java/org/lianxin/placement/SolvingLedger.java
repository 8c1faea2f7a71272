package org.lianxin.placement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.PlacementScore;
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
class SolvingLedger {

	private static final String RUNNING = " where county_id = :county and id = :plan and run = :run and state = 'SOLVING'";

	private final PlacementSeats seats;

	private final JdbcClient jdbc;

	private final Clock clock;

	SolvingLedger(PlacementSeats seats, JdbcClient jdbc, Clock clock) {
		this.seats = seats;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Tells that the solver has begun; false where the plan no longer waits for it. */
	boolean begin(UUID plan, int run) {
		return update("update placement_plan set begun_at = :now, heard_at = :now" + RUNNING, plan, run).update() == 1;
	}

	/**
	 * Gives a sign of life, with the best so far.
	 * @return whether to go on; false where somebody cancelled or closed the plan
	 */
	boolean pulse(UUID plan, int run, @Nullable PlacementScore best) {
		return scored("""
				update placement_plan set heard_at = :now, broken = :broken, unseated = :unseated,
				  unevenness = :unevenness, suitability = :suitability""" + RUNNING + " returning not cancelled", plan,
				run, best)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/** Keeps the seats that were found, unless the plan no longer waits for them. */
	void finish(UUID plan, int run, PlacementScore score, Collection<SeatState> found) {
		int kept = scored("""
				update placement_plan set state = 'DRAFT', version = version + 1, heard_at = :now, finished_at = :now,
				  broken = :broken, unseated = :unseated, unevenness = :unevenness, suitability = :suitability"""
				+ RUNNING, plan, run, score)
			.update();
		if (kept == 1) {
			this.seats.replace(plan, found);
		}
	}

	/** Leaves the plan to be solved again. */
	void interrupt(UUID plan, int run) {
		update("""
				update placement_plan set state = 'FAILED', version = version + 1, heard_at = :now, finished_at = :now"""
				+ RUNNING, plan, run)
			.update();
	}

	/**
	 * Leaves the plans of the county whose node has long been silent to be solved again.
	 */
	void interruptSilent() {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				update placement_plan set state = 'FAILED', version = version + 1, finished_at = :now
				where county_id = :county and state = 'SOLVING' and heard_at < :silent""")
			.param("county", CurrentCounty.required())
			.param("now", Timestamp.from(now))
			.param("silent", Timestamp.from(now.minus(PlacementPlan.SILENCE)))
			.update();
	}

	private JdbcClient.StatementSpec scored(String sql, UUID plan, int run, @Nullable PlacementScore score) {
		return update(sql, plan, run).param("broken", (score != null) ? score.broken() : null)
			.param("unseated", (score != null) ? score.unseated() : null)
			.param("unevenness", (score != null) ? score.unevenness() : null)
			.param("suitability", (score != null) ? score.suitability() : null);
	}

	private JdbcClient.StatementSpec update(String sql, UUID plan, int run) {
		return this.jdbc.sql(sql)
			.param("county", CurrentCounty.required())
			.param("plan", plan)
			.param("run", run)
			.param("now", Timestamp.from(this.clock.instant()));
	}

}
