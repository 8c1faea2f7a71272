package org.lianxin.petition;

import java.util.UUID;

/**
 * Tells how the handling goes.
 *
 * @param submissionId the form, by which its photos are found
 */
public record ReportProgress(PetitionNumber number, String words, UUID submissionId) {
}
