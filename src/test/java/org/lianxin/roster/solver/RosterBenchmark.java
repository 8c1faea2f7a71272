package org.lianxin.roster.solver;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures a county of Guanxian's size: a quarter, a year with few and with many duties,
 * and drawing again after one withdrew; see bench/README.md.
 */
public final class RosterBenchmark {

	private static final Logger LOG = LoggerFactory.getLogger(RosterBenchmark.class);

	private RosterBenchmark() {
	}

	/**
	 * Runs each problem once.
	 * @param arguments the longest time in seconds, and the tries for each duty
	 */
	public static void main(String[] arguments) {
		int seconds = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 25;
		int tries = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 200;
		RosterSolver solver = RosterSolver.stoppingAfter(Duration.ofSeconds(seconds), tries);
		measure("warm-up", solver, new RandomRoster.Size(200, 4, 300, 91));
		measure("a quarter, 500 duties", solver, new RandomRoster.Size(1910, 28, 500, 91));
		measure("a quarter, 3,500 duties", solver, new RandomRoster.Size(1910, 28, 3500, 91));
		measure("a year, 2,000 duties", solver, new RandomRoster.Size(1910, 28, 2000, 364));
		measure("a year, 14,000 duties", solver, new RandomRoster.Size(1910, 28, 14000, 364));
	}

	private static void measure(String name, RosterSolver solver, RandomRoster.Size size) {
		RosterProblem problem = RandomRoster.of(7, size, true).problem();
		RosterProblem start = RandomRoster.of(7, size, true).problem();
		long begun = System.nanoTime();
		RosterStart.fill(start);
		double filled = (System.nanoTime() - begun) / 1e9;
		log(name + ", start", filled, solver, start);
		RosterProblem found = search(name, solver, problem);
		log(name, 0, solver, found);
		PlannedSitter gone = found.duties().get(0).sitter();
		RosterProblem again = search(name + ", one withdrew", solver, RandomRoster.withdrawn(found, gone));
		long changed = again.duties().stream().filter((duty) -> !Objects.equals(duty.before(), duty.sitter())).count();
		LOG.info("  {} changed, of whom {} were the withdrawn one's", changed,
				found.duties().stream().filter((duty) -> Objects.equals(duty.sitter(), gone)).count());
	}

	private static RosterProblem search(String name, RosterSolver solver, RosterProblem problem) {
		long begun = System.nanoTime();
		RosterProblem found = solver.run(problem, (score) -> {
		}).search();
		LOG.info(String.format("%-34s %6.2f s  %s", name, (System.nanoTime() - begun) / 1e9, RosterScore.of(found)));
		return found;
	}

	private static void log(String name, double seconds, RosterSolver solver, RosterProblem problem) {
		long begun = System.nanoTime();
		Map<RosterRule, RuleScore> judged = solver.judge(problem);
		LOG.info(String.format("%-34s %6.2f s, judged in %.2f  %s", name, seconds, (System.nanoTime() - begun) / 1e9,
				judged));
	}

}
