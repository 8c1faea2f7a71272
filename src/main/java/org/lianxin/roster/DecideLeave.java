package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Decides on a leave.
 *
 * @param version the leave as the writer saw it
 * @param answer what they are told; needed where it is refused
 */
public record DecideLeave(UUID id, int version, boolean approved, @Nullable String answer) {
}
