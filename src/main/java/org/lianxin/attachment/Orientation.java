package org.lianxin.attachment;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

/**
 * How a camera was held, by EXIF's numbers 1 to 8: what must be done to see its picture
 * upright.
 */
enum Orientation {

	UPRIGHT(1, 0, 0, 1), MIRRORED(-1, 0, 0, 1), HALF_TURN(-1, 0, 0, -1), FLIPPED(1, 0, 0, -1), TRANSPOSED(0, 1, 1, 0),
	QUARTER_TURN(0, 1, -1, 0), TRANSVERSED(0, -1, -1, 0), THREE_QUARTER_TURN(0, -1, 1, 0);

	/** Some writers of WebP keep this mark of JPEG's EXIF segments. */
	private static final byte[] EXIF_MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private final int[] matrix;

	/** Where x and y of the stored picture go: x to (m00, m10), y to (m01, m11). */
	Orientation(int m00, int m10, int m01, int m11) {
		this.matrix = new int[] { m00, m10, m01, m11 };
	}

	/** Reads it; a picture whose EXIF is absent or damaged is taken as upright. */
	static Orientation of(byte[] upload, PhotoFormat format) {
		try {
			ExifIFD0Directory exif = exif(upload, format).getFirstDirectoryOfType(ExifIFD0Directory.class);
			Integer number = (exif != null) ? exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION) : null;
			return (number != null && number >= 1 && number <= values().length) ? values()[number - 1] : UPRIGHT;
		}
		catch (IOException | JpegProcessingException | RuntimeException damaged) {
			return UPRIGHT;
		}
	}

	/**
	 * Only EXIF is read: PNG's other texts are compressed and could unpack to gigabytes.
	 */
	private static Metadata exif(byte[] upload, PhotoFormat format) throws IOException, JpegProcessingException {
		return switch (format) {
			case JPEG -> JpegMetadataReader.readMetadata(new ByteArrayInputStream(upload), List.of(new ExifReader()));
			case PNG -> parsed(chunk(ByteBuffer.wrap(upload, 8, upload.length - 8), "eXIf", 4, 0));
			case WEBP -> parsed(chunk(ByteBuffer.wrap(upload, 12, upload.length - 12).order(ByteOrder.LITTLE_ENDIAN),
					"EXIF", 0, 1));
		};
	}

	private static Metadata parsed(Optional<byte[]> exif) {
		Metadata metadata = new Metadata();
		exif.ifPresent((bytes) -> new ExifReader().extract(new ByteArrayReader(bytes), metadata,
				startsWithMark(bytes) ? EXIF_MARK.length : 0));
		return metadata;
	}

	private static boolean startsWithMark(byte[] exif) {
		return exif.length >= EXIF_MARK.length
				&& ByteBuffer.wrap(exif, 0, EXIF_MARK.length).equals(ByteBuffer.wrap(EXIF_MARK));
	}

	/**
	 * Walks chunks of length, name and content: PNG puts the length first, big-endian,
	 * and a sum of four bytes after; WebP puts the name first and pads to even.
	 */
	private static Optional<byte[]> chunk(ByteBuffer file, String wanted, int trailer, int alignment) {
		boolean lengthFirst = file.order() == ByteOrder.BIG_ENDIAN;
		byte[] name = new byte[4];
		while (file.remaining() >= 8) {
			int length = lengthFirst ? file.getInt() : 0;
			file.get(name);
			length = lengthFirst ? length : file.getInt();
			if (length < 0 || length > file.remaining()) {
				return Optional.empty();
			}
			if (new String(name, StandardCharsets.US_ASCII).equals(wanted)) {
				byte[] content = new byte[length];
				file.get(content);
				return Optional.of(content);
			}
			int skipped = length + (length & alignment) + trailer;
			file.position(file.position() + Math.min(skipped, file.remaining()));
		}
		return Optional.empty();
	}

	/** Turns a stored picture upright. */
	BufferedImage upright(BufferedImage stored) {
		if (this == UPRIGHT) {
			return stored;
		}
		int width = stored.getWidth();
		int height = stored.getHeight();
		boolean sideways = this.matrix[0] == 0;
		BufferedImage upright = new BufferedImage(sideways ? height : width, sideways ? width : height,
				stored.getType());
		Graphics2D graphics = upright.createGraphics();
		graphics.drawImage(stored, transform(width, height), null);
		graphics.dispose();
		return upright;
	}

	/** Whatever the turn sends below zero is moved back into sight. */
	private AffineTransform transform(int width, int height) {
		int left = Math.min(0, this.matrix[0] * width + this.matrix[2] * height);
		int top = Math.min(0, this.matrix[1] * width + this.matrix[3] * height);
		return new AffineTransform(this.matrix[0], this.matrix[1], this.matrix[2], this.matrix[3], -left, -top);
	}

}
