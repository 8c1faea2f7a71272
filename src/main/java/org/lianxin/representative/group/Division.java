package org.lianxin.representative.group;

import java.util.ArrayList;
import java.util.List;

/**
 * Proposes how the representatives of a studio fall into groups: leading cadres are dealt
 * out first, so that each group has one to lead it as long as they last, and no group is
 * larger than another by more than one.
 */
public final class Division {

	/** So few make no group. */
	private static final int LEAST_MEMBERS = 2;

	private Division() {
	}

	/**
	 * Deals out those who are in no group yet.
	 * @param into how many groups are wished for; fewer are made where people are too few
	 * @return the members of each group, its leader first; empty where fewer than two
	 * people are left
	 */
	public static List<List<CandidateView>> propose(List<CandidateView> candidates, int into) {
		List<CandidateView> free = new ArrayList<>(
				candidates.stream().filter((person) -> person.groupId() == null).toList());
		free.sort((one, other) -> Boolean.compare(other.leadingCadre(), one.leadingCadre()));
		int count = Math.min(Math.max(1, into), free.size() / LEAST_MEMBERS);
		List<List<CandidateView>> groups = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			groups.add(new ArrayList<>());
		}
		for (int i = 0; i < free.size() && count > 0; i++) {
			groups.get(i % count).add(free.get(i));
		}
		return groups.stream().map(List::copyOf).toList();
	}

}
