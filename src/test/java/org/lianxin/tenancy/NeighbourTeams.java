package org.lianxin.tenancy;

import java.util.List;
import java.util.Map;

import org.lianxin.support.Teams;
import org.lianxin.support.TwoCounties;

import org.springframework.context.ApplicationContext;

/** A team, a group and requests of each county; the numbers asked for differ by one. */
final class NeighbourTeams {

	private NeighbourTeams() {
	}

	/** Founds them, and adds what stands for each in addresses. */
	static void meet(ApplicationContext portal, String mark, Map<String, List<String>> theirValues,
			Map<String, List<String>> ourValues) {
		Teams theirs = new Teams(portal, TwoCounties.SISHUI, "quanlin", mark);
		Teams ours = new Teams(portal, TwoCounties.GUANXIAN, "studio-1", "冠县");
		theirValues.put("/desk/groups/{id}", List.of(theirs.group().toString()));
		ourValues.put("/desk/groups/{id}", List.of(ours.group().toString()));
		theirs.team();
		ours.team();
		theirs.request();
		String number = theirs.request();
		ours.request();
		theirValues.put("/desk/team-requests/{number}", List.of(number));
		theirValues.put("/c/{county}/teams/track/{number}", List.of(number));
	}

}
