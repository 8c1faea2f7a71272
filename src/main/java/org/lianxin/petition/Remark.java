package org.lianxin.petition;

/**
 * Says something about a petition, or does to it what needs only words.
 *
 * @param seen the last entry of the timeline that the officer had read
 */
public record Remark(PetitionNumber number, int seen, String words) {
}
