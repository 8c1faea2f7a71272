package org.lianxin.representative.team;

/**
 * Asks for a team to end.
 *
 * @param version the one that the writer saw
 */
public record DissolveTeam(String code, int version) {
}
