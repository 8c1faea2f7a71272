package org.lianxin.representative.team;

import org.jspecify.annotations.Nullable;

/**
 * Says that the team comes, and when and where.
 *
 * @param version the one that the writer saw
 * @param words what else those who asked should know
 */
public record AcceptRequest(TeamRequestNumber number, int version, Visit visit, @Nullable String words) {
}
