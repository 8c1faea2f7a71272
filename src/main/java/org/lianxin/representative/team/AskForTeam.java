package org.lianxin.representative.team;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a team to come.
 *
 * @param submissionId made with the form; a repeat finds the same request
 * @param need what is needed, at most 1,000 characters
 * @param suits when it suits those who ask, in words
 * @param asker the resident who asks; null where the studio of the one signed in does
 */
public record AskForTeam(UUID submissionId, String teamCode, String need, @Nullable UUID villageId,
		@Nullable String suits, @Nullable Asker asker) {
}
