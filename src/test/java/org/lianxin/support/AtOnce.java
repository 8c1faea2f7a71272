package org.lianxin.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several do something at the same moment, each in a thread of their own. */
public final class AtOnce {

	private AtOnce() {
	}

	/** Returns what was refused, in no order. */
	public static List<Throwable> refusals(Runnable... works) throws Exception {
		return refusals(List.of(works));
	}

	/** Returns what was refused when so many do the same. */
	public static List<Throwable> refusals(int times, Runnable work) throws Exception {
		return refusals(Collections.nCopies(times, work));
	}

	/** Returns what was refused, in no order. */
	public static List<Throwable> refusals(List<? extends Runnable> works) throws Exception {
		List<Throwable> refusals = Collections.synchronizedList(new ArrayList<>());
		CyclicBarrier start = new CyclicBarrier(works.size());
		ExecutorService threads = Executors.newFixedThreadPool(works.size());
		try {
			List<Future<?>> all = new ArrayList<>();
			for (Runnable work : works) {
				all.add(threads.submit(() -> attempt(start, work, refusals)));
			}
			for (Future<?> one : all) {
				one.get();
			}
			return refusals;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static void attempt(CyclicBarrier start, Runnable work, List<Throwable> refusals) {
		try {
			start.await();
			work.run();
		}
		catch (Exception ex) {
			refusals.add(ex);
		}
	}

}
