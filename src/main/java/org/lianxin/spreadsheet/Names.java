package org.lianxin.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds things by the names that people write for them: in full, or without the words
 * that all of their kind end with.
 */
public final class Names<V> {

	/** A name of one character would be found in too many others. */
	private static final int SHORTEST = 2;

	private final List<String> endings;

	private final Map<String, Set<V>> full = new HashMap<>();

	private final Map<String, Set<V>> bare = new HashMap<>();

	private final Comparator<V> order;

	/**
	 * Finds nothing yet.
	 * @param endings words that may be left out at the end, such as those for a township
	 * @param order tells things apart that share a name
	 */
	public Names(List<String> endings, Comparator<V> order) {
		this.endings = endings.stream().map(Tidy::key).sorted(Comparator.comparing(String::length).reversed()).toList();
		this.order = order;
	}

	/** Adds a thing by one of its names. */
	public void add(String name, V thing) {
		put(this.full, Tidy.key(name), thing);
		put(this.bare, bare(Tidy.key(name)), thing);
	}

	private void put(Map<String, Set<V>> names, String key, V thing) {
		names.computeIfAbsent(key, (missing) -> new TreeSet<>(this.order)).add(thing);
	}

	/** Returns all that bear this very name, or else all that bear it in short. */
	public List<V> find(String name) {
		Set<V> exact = this.full.get(Tidy.key(name));
		return new ArrayList<>((exact != null) ? exact : this.bare.getOrDefault(bare(Tidy.key(name)), Set.of()));
	}

	/**
	 * Returns the thing whose name, in short, the words begin with; the longest counts.
	 */
	public List<V> beginning(String words) {
		String key = Tidy.key(words);
		return this.bare.keySet()
			.stream()
			.filter((name) -> name.length() >= SHORTEST && key.startsWith(name))
			.max(Comparator.comparing(String::length))
			.map((name) -> List.copyOf(this.bare.get(name)))
			.orElse(List.of());
	}

	private String bare(String key) {
		for (String ending : this.endings) {
			if (key.endsWith(ending) && key.length() - ending.length() >= SHORTEST) {
				return bare(key.substring(0, key.length() - ending.length()));
			}
		}
		return key;
	}

}
