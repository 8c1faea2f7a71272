package org.lianxin.petition;

import java.util.UUID;

/**
 * Asks to hand a petition to the studio it belongs to.
 *
 * @param seen the last entry of the timeline that the officer had read
 */
public record HandOverPetition(PetitionNumber number, int seen, UUID studioId, String reason) {
}
