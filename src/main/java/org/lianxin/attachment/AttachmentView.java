package org.lianxin.attachment;

import java.time.Instant;

/**
 * What a page shows of an attachment before its picture is fetched.
 *
 * @param id of the attachment
 * @param width in pixels
 * @param height in pixels
 * @param size in bytes
 * @param sha256 digest of its bytes, in hex
 * @param createdAt when it was stored, for a draft when it was last sent
 */
public record AttachmentView(AttachmentId id, int width, int height, int size, String sha256, Instant createdAt) {
}
