package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Gives a duty of a draft to somebody, or to nobody, and leaves it so.
 *
 * @param version that of the draft on which it was decided
 */
public record MoveDuty(UUID rosterId, int version, UUID dutyId, @Nullable UUID representativeId) {
}
