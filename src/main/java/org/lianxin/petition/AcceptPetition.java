package org.lianxin.petition;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks to take a petition on.
 *
 * @param seen the last entry of the timeline that the officer had read
 * @param receiverId the representative who answers for it from now on
 */
public record AcceptPetition(PetitionNumber number, int seen, UUID receiverId, @Nullable String words) {
}
