package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Says that one can't take a duty that is offered.
 *
 * @param reason why, null where nothing is said
 */
public record DeclineSwap(UUID id, @Nullable String reason) {
}
