package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a studio to be opened, suspended or closed.
 *
 * @param reason what the public is told; needed unless it is opened
 */
public record MoveStudio(UUID id, StudioState to, @Nullable String reason) {
}
