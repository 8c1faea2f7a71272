package org.lianxin.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes a photo no finer than needed, after its header has shown that this costs no
 * more than a photo may.
 */
final class PhotoDecoder {

	/** What phones sell as 50 megapixels is 8192 × 6144. */
	private static final long MAX_PIXELS = 51_000_000;

	/**
	 * For what is held whole or decoded slowly: a progressive JPEG took 9 bytes a pixel,
	 * outside the heap.
	 */
	private static final long MAX_PIXELS_HELD_WHOLE = 25_000_000;

	private static final int PIXELS_PER_MEGAPIXEL = 1_000_000;

	/**
	 * Long screenshots have some 30,000 rows; more in one direction is nobody's photo.
	 */
	private static final int MAX_EDGE = 40_000;

	/**
	 * Cameras write about ten; thousands of empty ones would keep a processor busy for
	 * hours.
	 */
	private static final int MAX_SCANS = 100;

	/** A WebP of 12 megapixels took two to six seconds on a busy machine of two cores. */
	private static final Duration LONGEST_DECODING = Duration.ofSeconds(15);

	private PhotoDecoder() {
	}

	/**
	 * Decodes to at most twice the wanted edge, so that scaling down from there still
	 * averages.
	 * @throws PhotoRefused where it has too many pixels or can't be decoded
	 */
	static BufferedImage decode(byte[] upload, PhotoFormat format, int edge) {
		long maxPixels = maxPixels(upload, format);
		ImageReader reader = reader(format);
		try (ImageInputStream input = new UploadStream(upload, LONGEST_DECODING)) {
			// Metadata is ignored for safety too: PNG's compressed texts could unpack to
			// gigabytes.
			reader.setInput(input, true, true);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			checkSize(width, height, maxPixels);
			return reader.read(0, subsampled(reader, Math.max(width, height), 2 * edge));
		}
		catch (PhotoRefused refused) {
			throw refused;
		}
		// Whatever a decoder trips over in a stranger's bytes, the bytes are at fault.
		catch (IOException | RuntimeException ex) {
			throw PhotoRefused.broken(ex);
		}
		finally {
			reader.dispose();
		}
	}

	private static long maxPixels(byte[] upload, PhotoFormat format) {
		return switch (format) {
			case JPEG -> maxPixels(JpegScans.of(upload));
			case PNG -> MAX_PIXELS;
			case WEBP -> MAX_PIXELS_HELD_WHOLE;
		};
	}

	/**
	 * A JPEG that ends early was cut on its way; the decoder would fill the rest with
	 * grey.
	 */
	private static long maxPixels(JpegScans scans) {
		if (!scans.complete() || scans.count() > MAX_SCANS) {
			throw new PhotoRefused("attachment.photo.broken");
		}
		return scans.progressive() ? MAX_PIXELS_HELD_WHOLE : MAX_PIXELS;
	}

	private static ImageReader reader(PhotoFormat format) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT));
		if (!readers.hasNext()) {
			throw new IllegalStateException("No reader for " + format + " is on the class path.");
		}
		return readers.next();
	}

	private static void checkSize(int width, int height, long maxPixels) {
		boolean tooMany = (long) width * height > maxPixels || Math.max(width, height) > MAX_EDGE;
		if (tooMany) {
			throw new PhotoRefused("attachment.photo.pixels", maxPixels / PIXELS_PER_MEGAPIXEL);
		}
	}

	private static ImageReadParam subsampled(ImageReader reader, int longest, int edge) {
		int step = Math.max(1, (longest + edge - 1) / edge);
		ImageReadParam param = reader.getDefaultReadParam();
		param.setSourceSubsampling(step, step, 0, 0);
		return param;
	}

}
