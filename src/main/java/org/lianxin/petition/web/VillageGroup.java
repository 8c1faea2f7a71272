package org.lianxin.petition.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxin.studio.VillageView;

/** The villages of one township, as a select groups them. */
record VillageGroup(String name, List<VillageView> villages) {

	/** Groups villages by township, in the order in which they come. */
	static List<VillageGroup> of(List<VillageView> villages) {
		Map<String, List<VillageView>> groups = new LinkedHashMap<>();
		villages.forEach(
				(village) -> groups.computeIfAbsent(village.townshipName(), (name) -> new ArrayList<>()).add(village));
		return groups.entrySet().stream().map((group) -> new VillageGroup(group.getKey(), group.getValue())).toList();
	}

}
