package org.lianxin.representative.team;

/**
 * Says that the team can't help.
 *
 * @param version the one that the writer saw
 * @param reason why, for those who asked to read
 * @param elsewhere where they can go instead
 */
public record DeclineRequest(TeamRequestNumber number, int version, String reason, String elsewhere) {
}
