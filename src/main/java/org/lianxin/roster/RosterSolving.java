package org.lianxin.roster;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.solver.RosterProblem;
import org.lianxin.roster.solver.RosterScore;
import org.lianxin.roster.solver.RosterSolver;
import org.lianxin.roster.solver.PlannedDuty;
import org.lianxin.roster.solver.PlannedSitter;
import org.lianxin.tenancy.CurrentCounty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Solves drafts in the background, one after the other, so that the node keeps its other
 * cores for those who wait for pages. Once a second it tells how far it is and asks
 * whether to go on, which lets any node cancel.
 */
@Component
class RosterSolving implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(RosterSolving.class);

	private static final long LAST_WAIT = 10;

	private final RosterSolver solver;

	private final RosterLedger ledger;

	private final Map<UUID, Job> jobs = new ConcurrentHashMap<>();

	private final ExecutorService worker = Executors.newSingleThreadExecutor((work) -> thread(work, "roster"));

	private final ScheduledExecutorService pulse = Executors
		.newSingleThreadScheduledExecutor((work) -> thread(work, "roster-pulse"));

	private volatile boolean closing;

	RosterSolving(RosterSolver solver, RosterLedger ledger) {
		this.solver = solver;
		this.ledger = ledger;
		this.pulse.scheduleWithFixedDelay(this::pulse, 1, 1, TimeUnit.SECONDS);
	}

	private static Thread thread(Runnable work, String name) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}

	/** Solves a draft as soon as those before it are done. */
	void begin(int countyId, UUID rosterId, int run, RosterProblem problem, Map<UUID, RosterDuty> duties) {
		Job job = new Job(countyId, rosterId, run, duties);
		this.jobs.put(rosterId, job);
		this.worker.execute(() -> CurrentCounty.run(countyId, () -> solve(job, problem)));
	}

	private void solve(Job job, RosterProblem problem) {
		try {
			if (job.ended || !this.ledger.begin(job.rosterId, job.run)) {
				this.ledger.interrupt(job.rosterId, job.run);
				return;
			}
			RosterProblem found = job.search(this.solver, problem);
			if (this.closing) {
				this.ledger.interrupt(job.rosterId, job.run);
			}
			else {
				this.ledger.finish(job.rosterId, job.run, RosterScore.of(found), job.found(found));
			}
		}
		catch (RuntimeException ex) {
			LOG.error("The draft {} could not be solved", job.rosterId, ex);
			this.ledger.interrupt(job.rosterId, job.run);
		}
		finally {
			this.jobs.remove(job.rosterId, job);
		}
	}

	private void pulse() {
		this.jobs.values().forEach((job) -> {
			try {
				CurrentCounty.run(job.countyId, () -> pulse(job));
			}
			catch (RuntimeException ex) {
				LOG.warn("The draft {} could not give a sign", job.rosterId, ex);
			}
		});
	}

	private void pulse(Job job) {
		if (!this.ledger.pulse(job.rosterId, job.run, job.best)) {
			job.end();
		}
	}

	/** Returns what is done when all that was begun until now has ended. */
	Future<?> settled() {
		return this.worker.submit(() -> {
		});
	}

	/** What is cut off by a shutdown can be begun again from its page. */
	@Override
	public void destroy() throws InterruptedException {
		this.closing = true;
		this.pulse.shutdownNow();
		this.jobs.values().forEach(Job::end);
		this.worker.shutdown();
		this.worker.awaitTermination(LAST_WAIT, TimeUnit.SECONDS);
	}

	/** A draft that waits for the solver or is with it. */
	private static final class Job {

		private final int countyId;

		private final UUID rosterId;

		private final int run;

		private final Map<UUID, RosterDuty> duties;

		private volatile boolean ended;

		private volatile @Nullable RosterScore best;

		private volatile RosterSolver.@Nullable Run search;

		Job(int countyId, UUID rosterId, int run, Map<UUID, RosterDuty> duties) {
			this.countyId = countyId;
			this.rosterId = rosterId;
			this.run = run;
			this.duties = duties;
		}

		RosterProblem search(RosterSolver solver, RosterProblem problem) {
			RosterSolver.Run search = solver.run(problem, (score) -> this.best = score);
			this.search = search;
			return search.search();
		}

		void end() {
			this.ended = true;
			RosterSolver.Run search = this.search;
			if (search != null) {
				search.end();
			}
		}

		Collection<RosterDuty> found(RosterProblem found) {
			return found.duties()
				.stream()
				.filter((duty) -> this.duties.containsKey(duty.id()))
				.map(this::state)
				.toList();
		}

		private RosterDuty state(PlannedDuty duty) {
			PlannedSitter sitter = duty.sitter();
			return Objects.requireNonNull(this.duties.get(duty.id())).of((sitter != null) ? sitter.id() : null);
		}

	}

}
