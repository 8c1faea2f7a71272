package org.lianxin.roster;

import java.util.List;

/**
 * One leave with what it means for duties.
 *
 * @param ahead duties in that time which are still theirs
 * @param vacated duties in that time which they left open, whoever sits there now
 * @param decidable whether the reader may decide on it now
 * @param withdrawable whether the reader may take it back now
 */
public record LeaveDetail(LeaveView leave, List<DutyView> ahead, List<DutyView> vacated, boolean decidable,
		boolean withdrawable) {
}
