package org.lianxin.petition;

import org.jspecify.annotations.Nullable;

/**
 * Records a follow-up visit.
 *
 * @param seen the last entry of the timeline that the officer had read
 * @param heard how the resident rates it, or null if they gave no rating in time
 */
public record FollowUp(PetitionNumber number, int seen, @Nullable Rating heard, String words) {
}
