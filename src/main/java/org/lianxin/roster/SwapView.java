package org.lianxin.roster;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An offer to swap as pages show it.
 *
 * @param state what became of it; lapsed too where the duty began and nobody took it
 * @param duty what is offered
 * @param name who offers it
 * @param askedName to whom, null to all who may sit there
 * @param exchange whether a duty is wanted in return
 * @param wanted which one, null for any
 * @param takenBy who took it, with the duty that they gave for it, if any
 */
public record SwapView(UUID id, SwapState state, SwapDuty duty, UUID representativeId, String name,
		@Nullable UUID askedId, @Nullable String askedName, boolean exchange, @Nullable SwapDuty wanted,
		@Nullable String words, @Nullable String takenBy, @Nullable SwapDuty given, Instant offeredAt,
		@Nullable String closedBy, @Nullable Instant closedAt, @Nullable String reason) {
}
