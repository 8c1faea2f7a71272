package org.lianxin.roster;

import java.util.UUID;

/**
 * Leaves a duty of a draft as it is when the rest is solved again, or no longer.
 *
 * @param version that of the draft on which it was decided
 */
public record PinDuty(UUID rosterId, int version, UUID dutyId, boolean pinned) {
}
