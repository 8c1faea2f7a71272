package org.lianxin.roster;

import java.util.List;

/**
 * A draft in sum.
 *
 * @param rules what each rule that counts makes of it
 * @param least the least that one of those who may sit has had in the year with it, and
 * most the most
 * @param uneven in how many studios two who may sit differ by more than one
 */
public record RosterDraftView(RosterView roster, RosterComparison comparison, List<RosterRuleLine> rules, int least,
		int most, int uneven) {
}
