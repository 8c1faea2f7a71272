package org.lianxin.petition;

import java.util.UUID;

/**
 * A photo that an entry of a timeline holds.
 *
 * @param sha256 digest of its bytes, in hex: part of the entry's hash
 */
public record Evidence(UUID attachmentId, String sha256) {
}
