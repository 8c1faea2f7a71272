package org.lianxin.attachment;

/**
 * A picture or thumbnail to send out.
 *
 * @param bytes of the image
 * @param mediaType of the image
 * @param sha256 of the full picture, which may serve as its entity tag: it never changes
 */
public record PhotoBytes(byte[] bytes, String mediaType, byte[] sha256) {
}
