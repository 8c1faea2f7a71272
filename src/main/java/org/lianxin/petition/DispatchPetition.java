package org.lianxin.petition;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks to send a petition to a handling unit.
 *
 * @param seen the last entry of the timeline that the officer had read
 * @param workingDays the unit's limit, 1 to 45
 */
public record DispatchPetition(PetitionNumber number, int seen, UUID unitId, int workingDays, @Nullable String words) {
}
