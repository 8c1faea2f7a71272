package org.lianxin.petition;

/**
 * Decides for the county after a second "not satisfied".
 *
 * @param seen the last entry of the timeline that the officer had read
 * @param redo whether it is to be handled once more
 */
public record DecideFeedback(PetitionNumber number, int seen, boolean redo, String words) {
}
