package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a representative to sit in a duty.
 *
 * @param version the duty as the writer saw it
 * @param reason why; needed where somebody else was to sit
 */
public record AssignDuty(UUID id, int version, UUID representativeId, @Nullable String reason) {
}
