package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Offers a duty of one's own.
 *
 * @param askedId to whom, null to all who may sit there
 * @param exchange whether they want a duty in return; otherwise it is given away
 * @param wantedId which one, of the one asked; null for any
 */
public record OfferSwap(UUID dutyId, @Nullable UUID askedId, boolean exchange, @Nullable UUID wantedId,
		@Nullable String words) {
}
