package org.lianxin.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * The formats that are read, known by their first bytes: names and declared types are
 * anybody's claim.
 */
enum PhotoFormat {

	JPEG, PNG, WEBP;

	private static final byte[] JPEG_START = HexFormat.of().parseHex("ffd8ff");

	private static final byte[] PNG_START = HexFormat.of().parseHex("89504e470d0a1a0a");

	/** Brands of the HEIF family, which phones write and the Java platform can't read. */
	private static final Set<String> HEIF_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1",
			"msf1", "avif", "avis");

	/**
	 * Recognises the format.
	 * @throws PhotoRefused where it is another one, with a word of its own for HEIC and
	 * AVIF
	 */
	static PhotoFormat of(byte[] upload) {
		if (upload.length == 0) {
			throw new PhotoRefused("attachment.photo.broken");
		}
		if (startsWith(upload, JPEG_START)) {
			return JPEG;
		}
		if (startsWith(upload, PNG_START)) {
			return PNG;
		}
		if (word(upload, 0).equals("RIFF") && word(upload, 8).equals("WEBP")) {
			return WEBP;
		}
		if (word(upload, 4).equals("ftyp") && HEIF_BRANDS.contains(word(upload, 8))) {
			throw new PhotoRefused("attachment.photo.heic");
		}
		throw new PhotoRefused("attachment.photo.type");
	}

	private static boolean startsWith(byte[] upload, byte[] start) {
		return upload.length >= start.length && Arrays.equals(upload, 0, start.length, start, 0, start.length);
	}

	private static String word(byte[] upload, int at) {
		return (upload.length < at + 4) ? "" : new String(upload, at, 4, StandardCharsets.ISO_8859_1);
	}

}
