package org.lianxin.solving;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how far the solver is, in the present county. Each write names the run, so
 * that a node that was given up for lost changes nothing when it wakes.
 */
@Transactional
public class SolvingLedger<S> {

	private static final String RUNNING = " where county_id = :county and id = :draft and run = :run and state = 'SOLVING'";

	private final String update;

	private final Map<String, ToIntFunction<S>> columns;

	private final String scores;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * Makes the ledger of one kind of draft.
	 * @param table has the columns of a {@link SolvedDraft}, and those of the score
	 * @param columns which part of the score each of these keeps
	 */
	public SolvingLedger(String table, Map<String, ToIntFunction<S>> columns, JdbcClient jdbc, Clock clock) {
		this.update = "update " + table + " set ";
		this.columns = columns;
		this.scores = columns.keySet()
			.stream()
			.map((name) -> ", " + name + " = :" + name)
			.collect(Collectors.joining());
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Tells that the solver has begun; false where the draft no longer waits for it. */
	public boolean begin(UUID draft, int run) {
		return statement("begun_at = :now, heard_at = :now" + RUNNING, draft, run).update() == 1;
	}

	/**
	 * Gives a sign of life, with the best so far.
	 * @return whether to go on; false where somebody cancelled or closed the draft
	 */
	public boolean pulse(UUID draft, int run, @Nullable S best) {
		String sql = "heard_at = :now" + this.scores + RUNNING + " returning not cancelled";
		return scored(statement(sql, draft, run), best).query(Boolean.class).optional().orElse(false);
	}

	/**
	 * Closes the search, unless the draft no longer waits for it.
	 * @param keep keeps what was found, in the same transaction
	 */
	public void finish(UUID draft, int run, S score, Runnable keep) {
		String sql = "state = 'DRAFT', version = version + 1, heard_at = :now, finished_at = :now" + this.scores
				+ RUNNING;
		if (scored(statement(sql, draft, run), score).update() == 1) {
			keep.run();
		}
	}

	/** Leaves the draft to be solved again. */
	public void interrupt(UUID draft, int run) {
		statement("state = 'FAILED', version = version + 1, heard_at = :now, finished_at = :now" + RUNNING, draft, run)
			.update();
	}

	/**
	 * Leaves the drafts of the county whose node has long been silent to be solved again.
	 */
	public void interruptSilent() {
		Instant now = this.clock.instant();
		this.jdbc.sql(this.update + """
				state = 'FAILED', version = version + 1, finished_at = :now
				where county_id = :county and state = 'SOLVING' and heard_at < :silent""")
			.param("county", CurrentCounty.required())
			.param("now", Timestamp.from(now))
			.param("silent", Timestamp.from(now.minus(DraftState.SILENCE)))
			.update();
	}

	private JdbcClient.StatementSpec scored(JdbcClient.StatementSpec statement, @Nullable S score) {
		JdbcClient.StatementSpec scored = statement;
		for (Map.Entry<String, ToIntFunction<S>> column : this.columns.entrySet()) {
			scored = scored.param(column.getKey(), (score != null) ? column.getValue().applyAsInt(score) : null);
		}
		return scored;
	}

	private JdbcClient.StatementSpec statement(String sql, UUID draft, int run) {
		return this.jdbc.sql(this.update + sql)
			.param("county", CurrentCounty.required())
			.param("draft", draft)
			.param("run", run)
			.param("now", Timestamp.from(this.clock.instant()));
	}

}
