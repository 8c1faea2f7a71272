package org.lianxin.solving;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CurrentCounty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;

/**
 * Solves drafts of one kind in the background, one after the other, so that the node
 * keeps its other cores for those who wait for pages. Once a second it tells how far it
 * is and asks whether to go on, which lets any node cancel.
 */
public class BackgroundSolving<P, S> implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(BackgroundSolving.class);

	private static final long LAST_WAIT = 10;

	private final SolvingLedger<S> ledger;

	private final Solver<P, S> solver;

	private final Function<P, S> score;

	private final Map<UUID, Job> jobs = new ConcurrentHashMap<>();

	private final ExecutorService worker;

	private final ScheduledExecutorService pulse;

	private volatile boolean closing;

	/**
	 * Waits for drafts, with two threads of its own.
	 * @param name what the threads are called
	 * @param score judges what a search found
	 */
	public BackgroundSolving(String name, SolvingLedger<S> ledger, Solver<P, S> solver, Function<P, S> score) {
		this.ledger = ledger;
		this.solver = solver;
		this.score = score;
		this.worker = Executors.newSingleThreadExecutor((work) -> thread(work, name));
		this.pulse = Executors.newSingleThreadScheduledExecutor((work) -> thread(work, name + "-pulse"));
		this.pulse.scheduleWithFixedDelay(this::pulse, 1, 1, TimeUnit.SECONDS);
	}

	private static Thread thread(Runnable work, String name) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Solves a draft of the present county as soon as those before it are done.
	 * @param keep keeps what was found, in the transaction that closes the search
	 */
	public void begin(UUID draft, int run, P problem, Consumer<P> keep) {
		Job job = new Job(CurrentCounty.required(), draft, run, keep);
		this.jobs.put(draft, job);
		this.worker.execute(() -> CurrentCounty.run(job.county, () -> solve(job, problem)));
	}

	private void solve(Job job, P problem) {
		try {
			if (job.ended || !this.ledger.begin(job.draft, job.run)) {
				this.ledger.interrupt(job.draft, job.run);
				return;
			}
			P found = job.search(problem);
			if (this.closing) {
				this.ledger.interrupt(job.draft, job.run);
			}
			else {
				this.ledger.finish(job.draft, job.run, this.score.apply(found), () -> job.keep.accept(found));
			}
		}
		catch (RuntimeException ex) {
			LOG.error("The draft {} could not be solved", job.draft, ex);
			this.ledger.interrupt(job.draft, job.run);
		}
		finally {
			this.jobs.remove(job.draft, job);
		}
	}

	private void pulse() {
		this.jobs.values().forEach((job) -> {
			try {
				CurrentCounty.run(job.county, () -> pulse(job));
			}
			catch (RuntimeException ex) {
				LOG.warn("The draft {} could not give a sign", job.draft, ex);
			}
		});
	}

	private void pulse(Job job) {
		if (!this.ledger.pulse(job.draft, job.run, job.best)) {
			job.end();
		}
	}

	/** Returns what is done when all that was begun until now has ended. */
	public Future<?> settled() {
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

	/** Makes searches. */
	@FunctionalInterface
	public interface Solver<P, S> {

		/**
		 * Begins nothing yet: the search begins when it is told to.
		 * @param better hears of each score that is better than those before it
		 */
		Search<P> run(P problem, Consumer<S> better);

	}

	/** A draft that waits for the solver or is with it. */
	private final class Job {

		private final int county;

		private final UUID draft;

		private final int run;

		private final Consumer<P> keep;

		private volatile boolean ended;

		private volatile @Nullable S best;

		private volatile @Nullable Search<P> search;

		Job(int county, UUID draft, int run, Consumer<P> keep) {
			this.county = county;
			this.draft = draft;
			this.run = run;
			this.keep = keep;
		}

		P search(P problem) {
			Search<P> search = BackgroundSolving.this.solver.run(problem, (score) -> this.best = score);
			this.search = search;
			return search.search();
		}

		void end() {
			this.ended = true;
			Search<P> search = this.search;
			if (search != null) {
				search.end();
			}
		}

	}

}
