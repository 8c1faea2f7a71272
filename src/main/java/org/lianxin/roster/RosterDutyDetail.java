package org.lianxin.roster;

import java.util.List;
import java.util.Map;

import org.lianxin.roster.solver.RosterRule;

/**
 * A duty of a draft with why it is as it is.
 *
 * @param load what whoever is to sit has had in the year, the draft with it; 0 for nobody
 * @param reasons how each rule stands with whoever is to sit; none for nobody
 * @param options who else could take it, the best first
 * @param members how many belong to the studio on that day or are lent to it
 * @param excluded how many of them could not take it, by what stands against them
 */
public record RosterDutyDetail(RosterDutyRow duty, int load, List<RosterReason> reasons, List<RosterOption> options,
		int members, Map<RosterRule, Long> excluded) {
}
