package org.lianxin.roster.solver;

/**
 * How much a county asks of one representative.
 *
 * @param mostPerMonth duties in a calendar month, never exceeded
 * @param perQuarter duties that each should have in a quarter
 * @param spreadDays days that should lie between two duties
 */
public record RosterLimits(int mostPerMonth, int perQuarter, int spreadDays) {
}
