package org.lianxin.representative.team;

/**
 * Reports what the team did.
 *
 * @param version the one that the writer saw
 * @param served how many people were served
 */
public record FinishRequest(TeamRequestNumber number, int version, String words, int served) {
}
