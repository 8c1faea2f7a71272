package org.lianxin.roster;

/**
 * What a draft makes of the duties that stand.
 *
 * @param created duties that are new
 * @param changed those that go to somebody else, or to nobody
 * @param gone those that nobody asks for any more
 * @param unchanged those that stay as they are
 * @param unfilled those among all for which nobody is found
 * @param pinned those that are left as they are when the rest is solved again
 */
public record RosterComparison(int created, int changed, int gone, int unchanged, int unfilled, int pinned) {
}
