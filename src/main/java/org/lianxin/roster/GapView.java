package org.lianxin.roster;

import java.util.List;

/**
 * A duty for which somebody is to be found soon.
 *
 * @param first the first few who can take it, who sat least before others
 * @param free how many can
 */
public record GapView(DutyView duty, List<Candidate> first, int free) {
}
