package org.lianxin.attachment;

/**
 * A photo made anew from an upload: upright, and without a word about where, when and
 * with what it was taken.
 *
 * @param jpeg the picture
 * @param width in pixels, of the upright picture
 * @param height in pixels, of the upright picture
 * @param thumbnailJpeg the same, small
 * @param sha256 of the picture's bytes
 */
public record Photo(byte[] jpeg, int width, int height, byte[] thumbnailJpeg, byte[] sha256) {
}
