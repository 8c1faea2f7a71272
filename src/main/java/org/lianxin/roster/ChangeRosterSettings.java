package org.lianxin.roster;

/**
 * Changes how a county makes its rosters.
 *
 * @param version that of the settings as the writer saw them, -1 for none of the county's
 * own
 */
public record ChangeRosterSettings(int version, RosterSettings settings) {
}
