package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Shows that a studio meets an item: by a note, a link or photos, at least by one.
 *
 * @param link an http or https address
 * @param submissionId under which the photos were sent
 */
public record AddEvidence(UUID studioId, UUID itemId, @Nullable String note, @Nullable String link, UUID submissionId) {
}
