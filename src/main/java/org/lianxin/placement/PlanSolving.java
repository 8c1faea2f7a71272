package org.lianxin.placement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.lianxin.placement.solver.PlacementProblem;
import org.lianxin.placement.solver.PlacementScore;
import org.lianxin.placement.solver.PlacementSolver;
import org.lianxin.placement.solver.PlannedSeat;
import org.lianxin.placement.solver.PlannedStudio;
import org.lianxin.tenancy.CurrentCounty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Solves plans in the background, one after the other, so that the node keeps its other
 * cores for those who wait for pages. Once a second it tells how far it is and asks
 * whether to go on, which lets any node cancel.
 */
@Component
class PlanSolving implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(PlanSolving.class);

	private static final long LAST_WAIT = 10;

	private final PlacementSolver solver;

	private final SolvingLedger ledger;

	private final Map<UUID, Job> jobs = new ConcurrentHashMap<>();

	private final ExecutorService worker = Executors.newSingleThreadExecutor((work) -> thread(work, "placement"));

	private final ScheduledExecutorService pulse = Executors
		.newSingleThreadScheduledExecutor((work) -> thread(work, "placement-pulse"));

	private volatile boolean closing;

	PlanSolving(PlacementSolver solver, SolvingLedger ledger) {
		this.solver = solver;
		this.ledger = ledger;
		this.pulse.scheduleWithFixedDelay(this::pulse, 1, 1, TimeUnit.SECONDS);
	}

	private static Thread thread(Runnable work, String name) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}

	/** Solves a plan as soon as those before it are done. */
	void begin(int countyId, UUID planId, int run, PlacementProblem problem, Map<UUID, SeatState> seats) {
		Job job = new Job(countyId, planId, run, seats);
		this.jobs.put(planId, job);
		this.worker.execute(() -> CurrentCounty.run(countyId, () -> solve(job, problem)));
	}

	private void solve(Job job, PlacementProblem problem) {
		try {
			if (job.ended || !this.ledger.begin(job.planId, job.run)) {
				this.ledger.interrupt(job.planId, job.run);
				return;
			}
			PlacementProblem found = job.search(this.solver, problem);
			if (this.closing) {
				this.ledger.interrupt(job.planId, job.run);
			}
			else {
				this.ledger.finish(job.planId, job.run, PlacementScore.of(found), job.found(found));
			}
		}
		catch (RuntimeException ex) {
			LOG.error("The plan {} could not be solved", job.planId, ex);
			this.ledger.interrupt(job.planId, job.run);
		}
		finally {
			this.jobs.remove(job.planId, job);
		}
	}

	private void pulse() {
		this.jobs.values().forEach((job) -> {
			try {
				CurrentCounty.run(job.countyId, () -> pulse(job));
			}
			catch (RuntimeException ex) {
				LOG.warn("The plan {} could not give a sign", job.planId, ex);
			}
		});
	}

	private void pulse(Job job) {
		if (!this.ledger.pulse(job.planId, job.run, job.best)) {
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

	/** A plan that waits for the solver or is with it. */
	private static final class Job {

		private final int countyId;

		private final UUID planId;

		private final int run;

		private final Map<UUID, SeatState> seats;

		private volatile boolean ended;

		private volatile @Nullable PlacementScore best;

		private volatile PlacementSolver.@Nullable Run search;

		Job(int countyId, UUID planId, int run, Map<UUID, SeatState> seats) {
			this.countyId = countyId;
			this.planId = planId;
			this.run = run;
			this.seats = seats;
		}

		PlacementProblem search(PlacementSolver solver, PlacementProblem problem) {
			PlacementSolver.Run search = solver.run(problem, (score) -> this.best = score);
			this.search = search;
			return search.search();
		}

		void end() {
			this.ended = true;
			PlacementSolver.Run search = this.search;
			if (search != null) {
				search.end();
			}
		}

		Collection<SeatState> found(PlacementProblem found) {
			return found.seats().stream().filter(PlannedSeat::isChosen).map(this::state).toList();
		}

		private SeatState state(PlannedSeat seat) {
			SeatState before = this.seats.get(seat.id());
			PlannedStudio studio = seat.studio();
			return new SeatState(seat.id(), before.from(), (studio != null) ? studio.id() : null, before.pinned(),
					before.byHand());
		}

	}

}
