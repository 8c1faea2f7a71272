package org.lianxin.studio;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A state that a studio went into.
 *
 * @param reason what the public is told
 * @param byName who did it
 */
public record StudioChangeView(StudioState state, @Nullable String reason, String byName, Instant at) {
}
