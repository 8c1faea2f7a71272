package org.lianxin.petition;

import java.util.UUID;

/**
 * Gives the resident the answer.
 *
 * @param seen the last entry of the timeline that the officer had read
 * @param outcome solved or explained
 * @param submissionId the form, by which its photos are found
 */
public record ReplyToResident(PetitionNumber number, int seen, Outcome outcome, String words, UUID submissionId) {
}
