package org.lianxin.representative.team;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for other facts, another leader or another state of a team.
 *
 * @param version the one that the writer saw
 * @param leaderId one of the members, or null while nobody leads it
 * @param resting whether it takes no new requests for the time being
 */
public record ReviseTeam(String code, int version, TeamFacts facts, @Nullable UUID leaderId, boolean resting) {
}
