package org.lianxin.placement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where a plan seats one of those whom it places, as the table keeps it. */
record SeatState(UUID representativeId, @Nullable UUID from, @Nullable UUID to, boolean pinned, boolean byHand) {
}
