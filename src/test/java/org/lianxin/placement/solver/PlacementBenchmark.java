package org.lianxin.placement.solver;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures a county of Guanxian's size, from nobody seated and from everybody seated at
 * random; see bench/README.md.
 */
public final class PlacementBenchmark {

	private static final Logger LOG = LoggerFactory.getLogger(PlacementBenchmark.class);

	private PlacementBenchmark() {
	}

	/**
	 * Runs each problem once.
	 * @param arguments the longest time in seconds, and the tries for each person
	 */
	public static void main(String[] arguments) {
		int seconds = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 25;
		int tries = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 1000;
		PlacementSolver solver = PlacementSolver.stoppingAfter(Duration.ofSeconds(seconds), tries);
		measure("warm-up", solver, RandomCounty.of(1, 200, 28, 0.5).problem());
		measure("1,910 in 28, most of townships", solver, RandomCounty.of(7, 1910, 28, 0.6).problem());
		measure("1,910 in 28, all of the county", solver, RandomCounty.of(8, 1910, 28, 0).problem());
		measure("1,910 in 28, all seated anew", solver, RandomCounty.of(9, 1910, 28, 0.6).seated().problem());
	}

	private static void measure(String name, PlacementSolver solver, PlacementProblem problem) {
		long begun = System.nanoTime();
		PlacementProblem found = solver.run(problem, (score) -> {
		}).search();
		double seconds = (System.nanoTime() - begun) / 1e9;
		PlacementScore score = PlacementScore.of(found);
		Map<Object, Long> sizes = found.seats()
			.stream()
			.filter((seat) -> seat.studio() != null)
			.collect(Collectors.groupingBy((seat) -> seat.studio().id(), Collectors.counting()));
		LOG.info(String.format("%-34s %6.1f s  broken %d  unseated %d  even at best %d, found %d  suitability %d", name,
				seconds, score.broken(), score.unseated(), EvenSizes.of(found).unevenness(), score.unevenness(),
				score.suitability()));
		LOG.info("  studios by size {}", new TreeMap<>(
				sizes.values().stream().collect(Collectors.groupingBy((size) -> size, Collectors.counting()))));
	}

}
