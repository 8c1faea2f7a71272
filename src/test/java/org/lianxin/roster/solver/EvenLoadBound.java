package org.lianxin.roster.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * How even the loads of a county could be at best, by a flow from duties over months to
 * people, each further duty of one dearer than the one before. What lies between two
 * duties of one person is left out, so no roster can be more even.
 */
public final class EvenLoadBound {

	private static final String END = "end";

	private EvenLoadBound() {
	}

	/**
	 * Returns the least that {@link RosterRule#EVEN_LOAD} can cost with as many duties
	 * filled as a roster fills; studios are reckoned one by one.
	 */
	public static long of(RosterProblem roster) {
		Map<PlannedStudio, List<PlannedDuty>> studios = new HashMap<>();
		roster.duties()
			.stream()
			.filter((duty) -> duty.sitter() != null)
			.forEach((duty) -> studios.computeIfAbsent(duty.studio(), (studio) -> new ArrayList<>()).add(duty));
		return studios.values().stream().mapToLong(EvenLoadBound::ofStudio).sum();
	}

	private static long ofStudio(List<PlannedDuty> duties) {
		Graph<Object, DefaultWeightedEdge> graph = new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
		Map<DefaultWeightedEdge, Integer> room = new HashMap<>();
		graph.addVertex(END);
		Set<PlannedSitter> people = new HashSet<>();
		for (PlannedDuty duty : duties) {
			graph.addVertex(duty);
			for (PlannedSitter sitter : duty.choices()) {
				if (people.add(sitter)) {
					climb(graph, room, sitter, duties.size());
				}
				Month month = new Month(sitter, duty.month());
				if (graph.addVertex(month)) {
					arc(graph, room, month, sitter, sitter.limits().mostPerMonth(), 0);
				}
				arc(graph, room, duty, month, 1, 0);
			}
		}
		MinimumCostFlowProblem<Object, DefaultWeightedEdge> problem = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
				graph, (node) -> END.equals(node) ? -duties.size() : (node instanceof PlannedDuty) ? 1 : 0, room::get);
		return Math.round(new CapacityScalingMinimumCostFlow<Object, DefaultWeightedEdge>().getMinimumCostFlow(problem)
			.getCost());
	}

	private static void climb(Graph<Object, DefaultWeightedEdge> graph, Map<DefaultWeightedEdge, Integer> room,
			PlannedSitter sitter, int most) {
		graph.addVertex(sitter);
		for (int n = 0; n < Math.min(most, 12 * sitter.limits().mostPerMonth()); n++) {
			arc(graph, room, sitter, END, 1, 2 * (sitter.before() + n) + 1);
		}
	}

	private static void arc(Graph<Object, DefaultWeightedEdge> graph, Map<DefaultWeightedEdge, Integer> room,
			Object from, Object to, int capacity, int cost) {
		DefaultWeightedEdge edge = graph.addEdge(from, to);
		graph.setEdgeWeight(edge, cost);
		room.put(edge, capacity);
	}

	/** The duties of one person in one month. */
	private record Month(PlannedSitter sitter, int month) {
	}

}
