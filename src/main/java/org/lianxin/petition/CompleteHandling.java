package org.lianxin.petition;

import java.util.UUID;

/**
 * Hands in the result of the handling.
 *
 * @param seen the last entry of the timeline that the officer had read
 * @param submissionId the form, by which its photos are found
 */
public record CompleteHandling(PetitionNumber number, int seen, String result, UUID submissionId) {
}
