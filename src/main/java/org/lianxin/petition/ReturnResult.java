package org.lianxin.petition;

/**
 * Asks the one who handled it to do it again.
 *
 * @param seen the last entry of the timeline that the officer had read
 * @param workingDays the new limit, 1 to 45
 */
public record ReturnResult(PetitionNumber number, int seen, String reason, int workingDays) {
}
