package org.lianxin.petition;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks to settle a small matter on the spot.
 *
 * @param seen the last entry of the timeline that the officer had read
 * @param receiverId the representative who answers for it, where none does yet
 * @param outcome solved or explained
 * @param submissionId the form, by which its photos are found
 */
public record AnswerPetition(PetitionNumber number, int seen, @Nullable UUID receiverId, Outcome outcome, String words,
		UUID submissionId) {
}
