package org.lianxin.roster;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One published duty with what the reader may do about it.
 *
 * @param acts what the reader may do now, in the order in which it is offered
 * @param history what happened to it, the latest first; none for those whom it does not
 * concern
 * @param swapId the offer to take it over that is open now, null where there is none
 * @param wishes whether the reader may see on which days whoever sits there would rather
 */
public record DutyDetail(DutyView duty, Set<DutyAct> acts, List<ChangeView> history, @Nullable UUID swapId,
		boolean wishes) {
}
