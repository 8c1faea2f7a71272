package org.lianxin.roster.solver;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures a county of Guanxian's size: a quarter, a year with few and with many duties,
 * and drawing again after one withdrew, or took a day off; see bench/README.md.
 */
public final class RosterBenchmark {

	private static final Logger LOG = LoggerFactory.getLogger(RosterBenchmark.class);

	private static final int QUARTER = 91;

	private static final int YEAR = 364;

	private RosterBenchmark() {
	}

	/**
	 * Runs each problem once.
	 * @param arguments the longest time for a year in seconds, and the tries for each
	 * duty
	 */
	public static void main(String[] arguments) {
		int seconds = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 22;
		int tries = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 50;
		RosterSolver solver = RosterSolver.stoppingAfter(Duration.ofSeconds(seconds), tries);
		measure("warm-up", solver, 300, QUARTER);
		measure("a quarter, 500 duties", solver, 500, QUARTER);
		measure("a quarter, 3,500 duties", solver, 3500, QUARTER);
		measure("a year, 2,000 duties", solver, 2000, YEAR);
		measure("a year, 14,000 duties", solver, 14000, YEAR);
	}

	private static void measure(String name, RosterSolver solver, int duties, int days) {
		RandomRoster.Size size = new RandomRoster.Size(1910, 28, duties, days);
		RosterProblem start = RandomRoster.of(7, size, true).problem();
		long begun = System.nanoTime();
		RosterStart.fill(start);
		report(name + ", start", begun, solver, start);
		begun = System.nanoTime();
		RosterProblem found = search(solver, RandomRoster.of(7, size, true).problem());
		report(name, begun, solver, found);
		LOG.info("  evenness at best {}, loads {}", EvenLoadBound.of(found), loads(found));
		PlannedDuty missed = found.duties().get(0);
		PlannedSitter gone = Objects.requireNonNull(missed.sitter());
		begun = System.nanoTime();
		RosterProblem without = search(solver, RandomRoster.withdrawn(found, gone));
		report(name + ", one withdrew", begun, solver, without);
		int others = RandomRoster.othersChanged(without, gone).size();
		LOG.info("  {} of their own and {} of others changed, evenness at best {}",
				RandomRoster.changed(without).size() - others, others, EvenLoadBound.of(without));
		begun = System.nanoTime();
		RosterProblem onLeave = search(solver, RandomRoster.onLeave(found, missed));
		report(name + ", a day off", begun, solver, onLeave);
		LOG.info("  {} changed in all", RandomRoster.changed(onLeave).size());
	}

	private static RosterProblem search(RosterSolver solver, RosterProblem problem) {
		return solver.run(problem, (score) -> {
		}).search();
	}

	private static void report(String name, long begun, RosterSolver solver, RosterProblem problem) {
		double seconds = (System.nanoTime() - begun) / 1e9;
		Map<RosterRule, RuleScore> judged = solver.judge(problem);
		String cases = judged.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue().cases())
			.collect(Collectors.joining(" "));
		LOG.info(String.format("%-38s %6.2f s  %s", name, seconds, cases));
	}

	/** How many have had how many duties in the year, those before with them. */
	private static Map<Integer, Long> loads(RosterProblem found) {
		Reckoning reckoning = new Reckoning(found);
		return new TreeMap<>(found.duties()
			.stream()
			.flatMap((duty) -> duty.choices().stream())
			.distinct()
			.collect(Collectors.groupingBy(reckoning::load, Collectors.counting())));
	}

}
