package org.lianxin.petition;

/**
 * Asks not to take a petition on.
 *
 * @param seen the last entry of the timeline that the officer had read
 * @param whereToGo the office that can help instead
 */
public record RefusePetition(PetitionNumber number, int seen, String reason, String whereToGo) {
}
