package org.lianxin.petition;

import org.jspecify.annotations.Nullable;

/**
 * Asks to close the file.
 *
 * @param seen the last entry of the timeline that the officer had read
 */
public record ArchivePetition(PetitionNumber number, int seen, @Nullable String words) {
}
