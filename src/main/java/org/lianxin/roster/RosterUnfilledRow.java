package org.lianxin.roster;

import java.util.Map;

import org.lianxin.roster.solver.RosterRule;

/**
 * A duty for which nobody is found, and why.
 *
 * @param members how many belong to the studio on that day or are lent to it
 * @param excluded how many of them could not take it, by what stands against them; one
 * may be counted under several
 * @param free how many could still take it
 */
public record RosterUnfilledRow(RosterDutyRow duty, int members, Map<RosterRule, Long> excluded, int free) {
}
