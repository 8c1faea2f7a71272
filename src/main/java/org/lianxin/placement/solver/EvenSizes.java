package org.lianxin.placement.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

/**
 * How many each studio would have if nothing but geography were minded: who has no choice
 * sits where they must, the others fill up what is emptiest.
 */
public record EvenSizes(Map<UUID, Integer> sizes) {

	public EvenSizes {
		sizes = Map.copyOf(sizes);
	}

	/** Shares out the people of a problem, the fixed ones where they are. */
	public static EvenSizes of(PlacementProblem problem) {
		Map<UUID, Integer> sizes = new HashMap<>();
		problem.studios().forEach((studio) -> sizes.put(studio.id(), 0));
		problem.seats()
			.stream()
			.filter((seat) -> !seat.isChosen())
			.forEach((seat) -> sizes.merge(Objects.requireNonNull(seat.studio()).id(), 1, Integer::sum));
		pour(problem, sizes);
		return new EvenSizes(sizes);
	}

	/** The sets of choices of a county lie within each other, so the smaller go first. */
	private static void pour(PlacementProblem problem, Map<UUID, Integer> sizes) {
		Map<Set<UUID>, Integer> groups = new HashMap<>();
		problem.seats()
			.stream()
			.filter((seat) -> seat.isChosen() && !seat.choices().isEmpty())
			.forEach((seat) -> groups.merge(Set.copyOf(seat.choices().stream().map(PlannedStudio::id).toList()), 1,
					Integer::sum));
		List<Map.Entry<Set<UUID>, Integer>> ordered = new ArrayList<>(groups.entrySet());
		ordered.sort(Comparator.comparingInt((group) -> group.getKey().size()));
		ordered.forEach((group) -> fill(group.getKey(), group.getValue(), sizes));
	}

	private static void fill(Set<UUID> studios, int people, Map<UUID, Integer> sizes) {
		PriorityQueue<UUID> emptiest = new PriorityQueue<>(
				Comparator.<UUID>comparingInt((id) -> sizes.getOrDefault(id, 0))
					.thenComparing(Comparator.naturalOrder()));
		emptiest.addAll(studios);
		for (int n = 0; n < people; n++) {
			UUID next = emptiest.remove();
			sizes.merge(next, 1, Integer::sum);
			emptiest.add(next);
		}
	}

	/** Returns how many a studio would have. */
	public int of(UUID studioId) {
		return this.sizes.getOrDefault(studioId, 0);
	}

	/** Returns the sum of the squares of the sizes. */
	public int unevenness() {
		return this.sizes.values().stream().mapToInt((size) -> size * size).sum();
	}

}
