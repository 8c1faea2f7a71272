package org.lianxin.roster;

import java.util.List;
import java.util.Set;

/**
 * One offer with what the reader may do about it.
 *
 * @param own duties of the reader that they could give for it
 */
public record SwapDetail(SwapView swap, Set<SwapAct> acts, List<DutyView> own) {
}
